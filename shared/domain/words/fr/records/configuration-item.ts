import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const configurationItem: RecordWords<'configuration-item'> = {
  added: 'Élément ajouté',
  changed: 'Élément modifié',
  removed: 'Élément retiré',
};
