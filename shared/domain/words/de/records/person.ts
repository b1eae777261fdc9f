import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const person: RecordWords<'person'> = {
  added: 'Person hinzugefügt',
  changed: 'Person geändert',
  removed: 'Person entfernt',
  'absence-added': 'Abwesenheit eingetragen',
  'absence-removed': 'Abwesenheit zurückgenommen',
  'contacts-changed': 'Kontakte geändert',
  'phone-verified': 'Telefon bestätigt',
  'chat-tied': 'Chat verbunden',
};
