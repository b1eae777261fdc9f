import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import { WebhookSchema } from './webhook.ts';

const fields = { webhooks: z.record(NameSchema, WebhookSchema).default({}) };

export type WebhooksPart = Part<typeof fields>;

/** How other systems are reached. Whoever knows where a chat takes messages can send some. */
export const WEBHOOKS = fragment({
  fields,
  shipped: () => ({ webhooks: {} }),
  asOf: 'today',
  secrets: { webhooks: ['url', 'secret'] },
});
