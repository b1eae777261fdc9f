import { subjects } from '#domain/words/fr/subjects.ts';
import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const webhook: RecordWords<'webhook'> = {
  added: 'Webhook ajouté',
  changed: 'Webhook modifié',
  removed: 'Webhook retiré',
  paused: 'Webhook suspendu à la main',
  'given-up': subjects.webhookGivenUp,
  resumed: 'Webhook repris',
  'test-requested': 'Test d’un webhook',
  'replay-requested': 'Webhook informé de nouveau',
};
