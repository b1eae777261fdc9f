import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const problem: RecordWords<'problem'> = {
  opened: 'Problem eröffnet',
  changed: 'Problem korrigiert',
  assigned: 'Problem zugewiesen',
  'incidents-linked': 'Vorfälle verknüpft',
  'incidents-removed': 'Vorfälle entfernt',
  'workaround-given': 'Umgehung gefunden',
  'cause-found': 'Ursache gefunden',
  resolved: 'Problem gelöst',
  undone: 'Lösung zurückgenommen',
  'carried-out': 'Mit jedem Vorfall erledigt',
  closed: 'Problem geschlossen',
  canceled: 'Problem verworfen',
};
