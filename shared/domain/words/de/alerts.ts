import type { AlertMailWords } from '#domain/words/shape/alert-mail-words.ts';

export const alerts: AlertMailWords = {
  reported: (title) => `Die Überwachung meldet: ${title}`,
  worse: (severity, title) => `Es ist schlimmer geworden (${severity}): ${title}`,
  again: (title) => `Es wird erneut gemeldet, nachdem es gelöst war: ${title}`,
  settled: (title) => `Die Meldung kam und ging eine Weile. Jetzt hat sie sich beruhigt und besteht weiter: ${title}`,
  leftOpen: (parent, title) => `${parent} wurde gelöst, und dies besteht weiter; es bleibt offen: ${title}`,
  maintenanceEnded: (window, title) => `Das Wartungsfenster „${window}“ ist vorbei, und dies besteht weiter: ${title}`,
  severity: 'Schweregrad',
  about: 'Betrifft',
  nothingNamed: 'nichts Benanntes',
  source: 'Quelle',
  since: 'Seit',
  occurrences: 'Meldungen',
  leftOut: 'Vom Absender weggelassen',
  runbook: 'Was zu tun ist',
  seen: 'Was die Überwachung sieht',
};
