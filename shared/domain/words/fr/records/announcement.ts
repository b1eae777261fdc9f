import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const announcement: RecordWords<'announcement'> = {
  announced: 'Annoncé',
  changed: 'Annonce corrigée',
  begun: 'Ce qui était annoncé a commencé',
  updated: 'Du nouveau sur une annonce',
  resolved: 'Ce qui était annoncé est terminé',
};
