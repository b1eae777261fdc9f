import type { AlertMailWords } from '#domain/words/shape/alert-mail-words.ts';

export const alerts: AlertMailWords = {
  reported: (title) => `Monitoring reports: ${title}`,
  worse: (severity, title) => `It has become worse (${severity}): ${title}`,
  again: (title) => `It is firing again after it was resolved: ${title}`,
  settled: (title) => `The alert came and went for a while. Now it has settled, and it is still firing: ${title}`,
  leftOpen: (parent, title) => `${parent} was resolved, and this is still firing; it stays open: ${title}`,
  maintenanceEnded: (window, title) => `The maintenance window “${window}” is over, and this is still firing: ${title}`,
  severity: 'Severity',
  about: 'About',
  nothingNamed: 'nothing named',
  source: 'Source',
  since: 'Since',
  occurrences: 'Occurrences',
  leftOut: 'Left out by the sender',
  runbook: 'What to do about it',
  seen: 'What monitoring sees',
};
