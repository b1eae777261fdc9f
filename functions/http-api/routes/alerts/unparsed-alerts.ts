import * as z from 'zod';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { type Role, STAFF } from '#functions/http-api/api/roles.ts';
import { UNPARSED_STATES, UnparsedAlertSchema } from '#shared/store/alerts/unparsed-alerts.ts';

/** Whoever may put a mapping right, or is called when an alert was not understood. */
const KEEPERS: readonly Role[] = ['analyst', 'incident_manager', 'process_owner', 'admin'];

const RedrivenSchema = UnparsedAlertSchema.pick({ id: true, failures: true, redriven: true });

const about = { tag: 'Alerts', access: 'roles' } as const;

export const listUnparsedAlerts = defineRoute({
  ...about,
  method: 'GET',
  path: '/alerts/unparsed',
  id: 'listUnparsedAlerts',
  summary: 'Alerts that nobody could read, the newest first',
  description:
    'Kept whole for 90 days, whether they came by webhook or by a bus. The body is at `/alerts/unparsed/{id}`.',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject({
    ...Paging,
    state: z.enum(UNPARSED_STATES).default('waiting').meta({ description: 'Those that wait, or those read since' }),
  }),
  answer: {
    type: 'json',
    status: 200,
    name: 'UnparsedAlerts',
    schema: pageOfItems(UnparsedAlertSchema),
    tagged: false,
  },
  async handle({ context, query: { cursor = null, ...query } }, { unparsed }) {
    const { items, nextCursor } = await unparsed.list(context.tenant, { ...query, cursor });
    return { body: { items: [...items], nextCursor } };
  },
});

export const getUnparsedAlert = defineRoute({
  ...about,
  method: 'GET',
  path: '/alerts/unparsed/{id}',
  id: 'getUnparsedAlert',
  summary: 'Read one of them whole, as it came',
  description: 'A body that is too long for an answer comes in pieces: ask again `from` what `nextFrom` says.',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject({ from: z.coerce.number().int().min(0).default(0) }),
  answer: {
    type: 'json',
    status: 200,
    name: 'UnparsedAlert',
    schema: UnparsedAlertSchema.extend({ body: z.string(), nextFrom: z.int().nullable() }),
    tagged: false,
  },
  async handle({ context, params, query }, { unparsed }) {
    return { body: await unparsed.read(context.tenant, params.id, query.from) };
  },
});

export const redriveUnparsedAlert = defineRoute({
  ...about,
  method: 'POST',
  path: '/alerts/unparsed/{id}/redrive',
  id: 'redriveUnparsedAlert',
  summary: 'Read one of them again, by the configuration and the sources as they are now',
  description:
    'The way is that of an alert that has just come. What still fails waits on; what was redriven before stays as it is.',
  roles: KEEPERS,
  changes: 'new',
  answer: { type: 'json', status: 200, name: 'RedrivenAlert', schema: RedrivenSchema, tagged: false },
  async handle({ context, params }, { unparsed }) {
    return { body: RedrivenSchema.parse(await unparsed.redrive(context, params.id)) };
  },
});

export const redriveUnparsedAlerts = defineRoute({
  ...about,
  method: 'POST',
  path: '/alerts/unparsed/redrive',
  id: 'redriveUnparsedAlerts',
  summary: 'Read all that wait again, the oldest first',
  description: 'As many as a request has time for; `left` says whether to ask again.',
  roles: KEEPERS,
  changes: 'new',
  answer: {
    type: 'json',
    status: 200,
    name: 'RedrivenAlerts',
    schema: z.object({ items: z.array(RedrivenSchema), left: z.boolean() }),
    tagged: false,
  },
  async handle({ context }, { unparsed }) {
    const { items, left } = await unparsed.redriveAll(context);
    return { body: { items: items.map((item) => RedrivenSchema.parse(item)), left } };
  },
});
