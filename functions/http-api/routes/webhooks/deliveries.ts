import * as z from 'zod';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { WebhookDeliverySchema, WebhookSchema } from '#events/webhook/webhook.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { KEEPERS } from '#functions/http-api/api/roles.ts';
import { webhooks } from '#functions/http-api/services/webhooks.ts';
import { replied } from './webhooks.ts';

const about = { tag: 'Webhooks', access: 'roles', roles: KEEPERS } as const;
/** It happens soon after: what becomes of it is among the deliveries. */
const soon = {
  ...about,
  method: 'POST',
  changes: 'new',
  act: 'webhook-changed',
  answer: { type: 'json', status: 202, name: 'Webhook', schema: WebhookSchema, tagged: true },
} as const;

export const listWebhookDeliveries = defineRoute({
  ...about,
  method: 'GET',
  path: '/webhooks/{id}/deliveries',
  id: 'listWebhookDeliveries',
  summary: 'What a webhook was sent, newest first',
  description: 'Kept for 30 days, with what each try came to.',
  changes: 'nothing',
  query: z.strictObject(Paging),
  answer: {
    ...{ type: 'json', status: 200, name: 'WebhookDeliveries', tagged: false },
    schema: pageOfItems(WebhookDeliverySchema),
  },
  async handle({ context, params, query }, { serviceOf }) {
    const { limit, cursor = null } = query;
    const { items, nextCursor } = await serviceOf(webhooks).deliveries(context, params.id, { limit, cursor });
    return { body: { items: [...items], nextCursor } };
  },
});

export const replayWebhookDelivery = defineRoute({
  ...soon,
  path: '/webhooks/{id}/deliveries/{delivery}/replay',
  id: 'replayWebhookDelivery',
  summary: 'Send a delivery again',
  description: 'Under the `webhook-id` it had.',
  handle: async ({ context, params: { id, delivery } }, { serviceOf }) =>
    replied(await serviceOf(webhooks).replay(context, id, { delivery })),
});

export const replayWebhook = defineRoute({
  ...soon,
  path: '/webhooks/{id}/replay',
  id: 'replayWebhook',
  summary: 'Send again all there was since an instant',
  description: 'In the background, the oldest first, each under the `webhook-id` it had.',
  body: {
    type: 'json',
    schema: z.strictObject({ since: GivenInstantSchema }),
    example: { since: '2026-09-07T08:00:00Z' },
  },
  handle: async ({ context, params: { id }, body }, { serviceOf }) =>
    replied(await serviceOf(webhooks).replay(context, id, body)),
});

export const testWebhook = defineRoute({
  ...soon,
  path: '/webhooks/{id}/test',
  id: 'testWebhook',
  summary: 'Send a message that says it is a test',
  handle: async ({ context, params: { id } }, { serviceOf }) => replied(await serviceOf(webhooks).test(context, id)),
});
