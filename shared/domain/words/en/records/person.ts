import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const person: RecordWords<'person'> = {
  added: 'Person added',
  changed: 'Person changed',
  removed: 'Person removed',
  'absence-added': 'Absence entered',
  'absence-removed': 'Absence taken back',
  'contacts-changed': 'Contacts changed',
  'phone-verified': 'Phone verified',
  'chat-tied': 'Chat tied',
};
