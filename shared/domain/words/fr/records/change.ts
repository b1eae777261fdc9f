import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const change: RecordWords<'change'> = {
  requested: 'Changement demandé',
  changed: 'Changement corrigé',
  assigned: 'Changement attribué',
  approved: 'Changement approuvé',
  rejected: 'Changement refusé',
  scheduled: 'Changement planifié',
  implemented: 'Changement réalisé',
  canceled: 'Changement annulé',
  'carried-out': 'Fait pour son incident',
};
