import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { type Role, STAFF } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';
import type { HeardIntegration, IntegrationView } from '#shared/use-cases/administration/manage-integrations.ts';

/** Whoever may let a machine report. */
const KEEPERS: readonly Role[] = ['admin'];

/** Short ones can be tried out; what a sender makes itself has some forty characters. */
const SHORTEST_SECRET = 16;
const LONGEST_SECRET = 512;

const IntegrationSchema = z.object({
  name: z.string(),
  source: z.string(),
  label: z.string(),
  path: z.string().meta({ description: 'Where it posts to' }),
  proof: z.enum(['token', 'body-token', 'hmac', 'sns']).meta({ description: 'What it proves itself with by nature' }),
  topics: z.array(z.string()),
  tokens: z.array(z.object({ id: z.string(), createdAt: z.string(), createdBy: z.string() })),
  secret: z.object({ setAt: z.string(), setBy: z.string() }).nullable(),
});

const ListedSchema = IntegrationSchema.extend({
  lastSeenAt: z.string().nullable().meta({ description: 'When a message of it was last taken in, to the minute' }),
  lastTestAt: z.string().nullable().meta({ description: 'When somebody last tried the connection' }),
  refused: z
    .object({ count: z.int(), lastAt: z.string().nullable() })
    .meta({ description: 'Calls that proved nothing, to the minute' }),
});

const MintedSchema = IntegrationSchema.extend({
  id: z.string(),
  token: z.string().meta({ description: 'Told this once' }),
});

const about = { tag: 'Integrations', access: 'roles' } as const;
const answer = { type: 'json', status: 200, name: 'Integration', schema: IntegrationSchema, tagged: true } as const;

export const listIntegrations = defineRoute({
  ...about,
  method: 'GET',
  path: '/integrations',
  id: 'listIntegrations',
  summary: 'Every system that may report alerts by webhook, and what it proves itself with',
  description: 'One for every source of docs/monitoring.md, and those of the configuration.',
  roles: STAFF,
  changes: 'nothing',
  answer: {
    type: 'json',
    status: 200,
    name: 'Integrations',
    schema: z.object({ items: z.array(ListedSchema) }),
    tagged: false,
  },
  async handle({ context }, { integrations }) {
    return { body: { items: (await integrations.list(context.tenant)).map(listed) } };
  },
});

export const mintIntegrationToken = defineRoute({
  ...about,
  method: 'POST',
  path: '/integrations/{name}/tokens',
  id: 'mintIntegrationToken',
  summary: 'Make a token for an integration; two are valid at a time, and the oldest falls out',
  description: 'The answer is the only place where the token is ever told.',
  roles: KEEPERS,
  changes: 'existing',
  act: 'token-made',
  answer: { type: 'json', status: 201, name: 'MintedToken', schema: MintedSchema, tagged: true },
  async handle({ params, context }, { integrations }) {
    const { id, token, replayed, ...view } = await integrations.mintToken(context, params.name);
    const location = `/integrations/${params.name}/tokens/${id}`;
    return { body: { ...shown(view), id, token }, headers: { ...tagged(view, replayed), location } };
  },
});

export const revokeIntegrationToken = defineRoute({
  ...about,
  method: 'DELETE',
  path: '/integrations/{name}/tokens/{id}',
  id: 'revokeIntegrationToken',
  summary: 'Take a token back; it is worth nothing from the next request on',
  roles: KEEPERS,
  changes: 'existing',
  act: 'token-revoked',
  answer,
  async handle({ params, context }, { integrations }) {
    const { replayed, ...view } = await integrations.revokeToken(context, params.name, params.id);
    return { body: shown(view), headers: tagged(view, replayed) };
  },
});

export const setIntegrationSecret = defineRoute({
  ...about,
  method: 'PUT',
  path: '/integrations/{name}/secret',
  id: 'setIntegrationSecret',
  summary: 'Set the secret an integration signs with, or take it away with null',
  description: 'It is never shown again.',
  roles: KEEPERS,
  changes: 'existing',
  act: 'secret-set',
  body: {
    type: 'json',
    schema: z.strictObject({
      secret: boundedText({ characters: LONGEST_SECRET, least: SHORTEST_SECRET, untrimmed: true }).nullable(),
    }),
    example: { secret: 'what the sender signs with' },
  },
  answer,
  async handle({ params, body, context }, { integrations }) {
    const { replayed, ...view } = await integrations.setSecret(context, params.name, body.secret);
    return { body: shown(view), headers: tagged(view, replayed) };
  },
});

function listed(view: HeardIntegration): z.input<typeof ListedSchema> {
  const { lastSeenAt, lastTestAt, refused: count, lastRefusedAt: lastAt } = view.heard;
  return { ...shown(view), lastSeenAt, lastTestAt, refused: { count, lastAt } };
}

function shown({ integration: { name, source, settings }, item }: IntegrationView): z.input<typeof IntegrationSchema> {
  return {
    name,
    source: source.id,
    label: settings?.label ?? source.title,
    path: `/alerts/${name}`,
    proof: source.authentication.by,
    topics: [...(settings?.topics ?? [])],
    tokens: item.tokens.map(({ id, createdAt, createdBy }) => ({ id, createdAt, createdBy })),
    secret: item.secret && { setAt: item.secret.setAt, setBy: item.secret.setBy },
  };
}

function tagged({ item }: IntegrationView, replayed: boolean): Record<string, string> {
  return { etag: etag(item.revision), ...(replayed && { 'idempotency-replayed': 'true' }) };
}
