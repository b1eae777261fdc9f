import * as z from 'zod';
import type { WebhookRecord } from '#domain/webhooks/webhook-record.ts';
import { WEBHOOK } from '#domain/webhooks/webhook-type.ts';
import { WebhookSchema } from '#events/webhook/webhook.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { journalRoutes } from '#functions/http-api/api/journal-routes.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { KEEPERS } from '#functions/http-api/api/roles.ts';
import { webhooks } from '#functions/http-api/services/webhooks.ts';
import { etag } from '#shared/http/conditions.ts';
import { isReadableItem } from '#shared/store/table/listed-item.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { WebhookWithSecret } from '#shared/use-cases/webhooks/webhooks.ts';
import { WEBHOOK_EXAMPLE, WebhookBodySchema, WebhookPatchSchema } from './webhook-in.ts';

const about = { tag: 'Webhooks', access: 'roles', roles: KEEPERS } as const;
const answer = { type: 'json', status: 200, name: 'Webhook', schema: WebhookSchema, tagged: true } as const;
/** Answered once, when it is made. */
const WithSecretSchema = WebhookSchema.extend({
  secret: z.string().nullable().meta({ description: 'What signs its messages; shown here and never again' }),
});

export const listWebhooks = defineRoute({
  ...about,
  method: 'GET',
  path: '/webhooks',
  id: 'listWebhooks',
  summary: 'Other systems that are told of what happens',
  changes: 'nothing',
  query: z.strictObject(Paging),
  answer: { type: 'json', status: 200, name: 'Webhooks', schema: pageOfItems(WebhookSchema), tagged: false },
  async handle({ context, query }, { serviceOf }) {
    const page = await serviceOf(webhooks).list(context, { limit: query.limit, cursor: query.cursor ?? null });
    const items = page.items.map((item) => (isReadableItem(item) ? WEBHOOK.present.of(item) : item));
    return { body: { items, nextCursor: page.nextCursor } };
  },
});

export const addWebhook = defineRoute({
  ...about,
  method: 'POST',
  path: '/webhooks',
  id: 'addWebhook',
  summary: 'Tell another system of what happens',
  description:
    'By Standard Webhooks, or as a message in a channel of Slack or Teams. The secret is answered here alone.',
  changes: 'new',
  act: 'webhook-changed',
  body: { type: 'json', schema: WebhookBodySchema, example: WEBHOOK_EXAMPLE },
  answer: { ...answer, status: 201, name: 'AddedWebhook', schema: WithSecretSchema },
  async handle({ context, body }, { serviceOf }) {
    const added = await serviceOf(webhooks).add(context, body);
    const { body: shown, headers } = repliedWithSecret(added);
    return { body: shown, headers: { ...headers, location: `/webhooks/${encodeURIComponent(added.record.id)}` } };
  },
});

export const renewWebhookSecret = defineRoute({
  ...about,
  method: 'POST',
  path: '/webhooks/{id}/secret',
  id: 'renewWebhookSecret',
  summary: 'Sign what follows by another secret',
  description: 'It is answered here alone. The one before signs nothing any more.',
  changes: 'existing',
  act: 'secret-set',
  answer: { ...answer, name: 'AddedWebhook', schema: WithSecretSchema },
  handle: async ({ context, params: { id } }, { serviceOf }) =>
    repliedWithSecret(await serviceOf(webhooks).renewSecret(context, id)),
});

export const getWebhook = defineRoute({
  ...about,
  method: 'GET',
  path: '/webhooks/{id}',
  id: 'getWebhook',
  summary: 'One webhook',
  changes: 'nothing',
  answer,
  async handle({ context, params }, { serviceOf }) {
    return shownWith(await serviceOf(webhooks).read(context, params.id));
  },
});

export const changeWebhook = defineRoute({
  ...about,
  method: 'PATCH',
  path: '/webhooks/{id}',
  id: 'changeWebhook',
  summary: 'Change a webhook, pause it or resume it',
  description: 'What is left out stays; its format is what it began with. Escalation policies call it by its name.',
  changes: 'existing',
  act: 'webhook-changed',
  body: { type: 'json', schema: WebhookPatchSchema, example: { events: ['incident.*'], paused: false } },
  answer,
  async handle({ context, params, body }, { serviceOf }) {
    return replied(await serviceOf(webhooks).change(context, params.id, body));
  },
});

export const deleteWebhook = defineRoute({
  ...about,
  method: 'DELETE',
  path: '/webhooks/{id}',
  id: 'deleteWebhook',
  summary: 'A webhook is none any more',
  description: 'Its journal stays. What waits for it is not sent.',
  changes: 'existing',
  act: 'webhook-changed',
  answer,
  async handle({ context, params }, { serviceOf }) {
    return replied(await serviceOf(webhooks).remove(context, params.id));
  },
});

export const WEBHOOK_JOURNAL = journalRoutes({
  path: '/webhooks/{id}',
  param: 'id',
  name: 'Webhook',
  tag: 'Webhooks',
  roles: KEEPERS,
  journals: ({ serviceOf }) => serviceOf(webhooks).journals,
});

function shownWith(record: WebhookRecord) {
  return { body: WEBHOOK.present.of(record), headers: { etag: etag(record.version) } };
}

/** A change, and whether it was made before by an equal request. */
export function replied({ record, replayed }: Kept<WebhookRecord>) {
  const { body, headers } = shownWith(record);
  return { body, headers: { ...headers, ...(replayed && { 'idempotency-replayed': 'true' }) } };
}

function repliedWithSecret({ secret, ...kept }: WebhookWithSecret) {
  const { body, headers } = replied(kept);
  return { body: { ...body, secret }, headers };
}
