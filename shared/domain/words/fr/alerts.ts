import type { AlertMailWords } from '#domain/words/shape/alert-mail-words.ts';

/** A no-break space stands before a colon and a semicolon, and inside quotation marks. */
export const alerts: AlertMailWords = {
  reported: (title) => `La supervision signale\u00a0: ${title}`,
  worse: (severity, title) => `La situation s’est aggravée (${severity})\u00a0: ${title}`,
  again: (title) => `L’alerte se déclenche à nouveau après avoir été résolue\u00a0: ${title}`,
  settled: (title) =>
    `L’alerte est apparue et a disparu pendant un moment. Elle s’est stabilisée et persiste\u00a0: ${title}`,
  leftOpen: (parent, title) =>
    `${parent} a été résolu, mais cette alerte persiste\u00a0; elle reste ouverte\u00a0: ${title}`,
  maintenanceEnded: (window, title) =>
    `La fenêtre de maintenance «\u00a0${window}\u00a0» est terminée, et ceci persiste\u00a0: ${title}`,
  severity: 'Gravité',
  about: 'Concerne',
  nothingNamed: 'rien de nommé',
  source: 'Source',
  since: 'Depuis',
  occurrences: 'Occurrences',
  leftOut: 'Omises par l’expéditeur',
  runbook: 'Ce qu’il faut faire',
  seen: 'Ce que voit la supervision',
};
