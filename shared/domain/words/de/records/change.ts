import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const change: RecordWords<'change'> = {
  requested: 'Änderung beantragt',
  changed: 'Änderung korrigiert',
  assigned: 'Änderung zugewiesen',
  approved: 'Änderung genehmigt',
  rejected: 'Änderung abgelehnt',
  scheduled: 'Änderung geplant',
  implemented: 'Änderung umgesetzt',
  canceled: 'Änderung verworfen',
  'carried-out': 'Am Vorfall erledigt',
};
