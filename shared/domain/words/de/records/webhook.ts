import { subjects } from '#domain/words/de/subjects.ts';
import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const webhook: RecordWords<'webhook'> = {
  added: 'Webhook hinzugefügt',
  changed: 'Webhook geändert',
  removed: 'Webhook entfernt',
  paused: 'Webhook von Hand angehalten',
  'given-up': subjects.webhookGivenUp,
  resumed: 'Webhook läuft weiter',
  'test-requested': 'Test eines Webhooks',
  'replay-requested': 'Webhook wird erneut informiert',
};
