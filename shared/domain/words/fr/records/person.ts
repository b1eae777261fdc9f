import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const person: RecordWords<'person'> = {
  added: 'Personne ajoutée',
  changed: 'Personne modifiée',
  removed: 'Personne retirée',
  'absence-added': 'Absence saisie',
  'absence-removed': 'Absence retirée',
  'contacts-changed': 'Coordonnées modifiées',
  'phone-verified': 'Téléphone vérifié',
  'chat-tied': 'Messagerie associée',
};
