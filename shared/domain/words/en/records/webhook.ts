import { subjects } from '#domain/words/en/subjects.ts';
import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const webhook: RecordWords<'webhook'> = {
  added: 'Webhook added',
  changed: 'Webhook changed',
  removed: 'Webhook removed',
  paused: 'Webhook paused by hand',
  'given-up': subjects.webhookGivenUp,
  resumed: 'Webhook goes on',
  'test-requested': 'Test of a webhook',
  'replay-requested': 'Webhook is told again',
};
