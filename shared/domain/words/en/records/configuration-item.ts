import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const configurationItem: RecordWords<'configuration-item'> = {
  added: 'Item added',
  changed: 'Item changed',
  removed: 'Item removed',
};
