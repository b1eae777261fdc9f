import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const configurationItem: RecordWords<'configuration-item'> = {
  added: 'Element hinzugefügt',
  changed: 'Element geändert',
  removed: 'Element entfernt',
};
