import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const problem: RecordWords<'problem'> = {
  opened: 'Problem opened',
  changed: 'Problem corrected',
  assigned: 'Problem assigned',
  'incidents-linked': 'Incidents linked',
  'incidents-removed': 'Incidents removed',
  'workaround-given': 'Workaround given',
  'cause-found': 'Root cause found',
  resolved: 'Problem resolved',
  undone: 'Resolution undone',
  'carried-out': 'Done with each incident',
  closed: 'Problem closed',
  canceled: 'Problem canceled',
};
