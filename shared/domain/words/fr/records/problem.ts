import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const problem: RecordWords<'problem'> = {
  opened: 'Problème ouvert',
  changed: 'Problème corrigé',
  assigned: 'Problème attribué',
  'incidents-linked': 'Incidents liés',
  'incidents-removed': 'Incidents retirés',
  'workaround-given': 'Contournement trouvé',
  'cause-found': 'Cause trouvée',
  resolved: 'Problème résolu',
  undone: 'Résolution annulée',
  'carried-out': 'Fait pour chaque incident',
  closed: 'Problème clos',
  canceled: 'Problème annulé',
};
