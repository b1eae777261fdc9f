import * as z from 'zod';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging } from '#functions/http-api/api/paging.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import type { ReplayHead } from '#shared/store/tenants/replay-items.ts';
import { ComparisonSchema, ReplayHeadSchema } from '#shared/store/tenants/replay-items.ts';

const BodySchema = z.strictObject({
  to: z.int().min(0).optional().meta({ description: 'A version of the configuration; the current one without it' }),
});

const ReportSchema = ReplayHeadSchema.extend({
  changed: z.array(ComparisonSchema.extend({ number: z.string() })),
  breached: z.array(z.object({ number: z.string(), clock: z.string(), breachedAt: z.string().nullable() })),
  failed: z.array(z.object({ number: z.string(), reason: z.string() })),
  nextCursor: z.string().nullable(),
});

export const startReplay = defineRoute({
  method: 'POST',
  path: '/configuration/replays',
  id: 'startReplay',
  tag: 'Configuration',
  summary: 'Move every open incident to a version of the configuration and reckon its clocks anew',
  description:
    'Verdicts given, finished incidents and notices sent stay as they are. `Location` is where its progress and report are.',
  access: 'roles',
  roles: ['admin', 'process_owner'],
  changes: 'new',
  act: 'replay-begun',
  body: { type: 'json', schema: BodySchema, example: {} },
  answer: { type: 'json', status: 202, name: 'Replay', schema: ReplayHeadSchema, tagged: false },
  async handle({ body, context }, { replays }) {
    const { head, replayed } = await replays.begin(context, body.to);
    return {
      body: ReplayHeadSchema.parse(head),
      headers: { location: locationOf(head), ...(replayed && { 'idempotency-replayed': 'true' }) },
    };
  },
});

export const getReplay = defineRoute({
  method: 'GET',
  path: '/configuration/replays/{id}',
  id: 'getReplay',
  tag: 'Configuration',
  summary: 'Follow a replay, and read what it changed',
  description: 'The counts are of the whole replay; the lists are a page of it, in the order of the numbers.',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject(Paging),
  answer: { type: 'json', status: 200, name: 'ReplayReport', schema: ReportSchema, tagged: false },
  async handle({ params, query: { limit, cursor = null }, context }, { replays }) {
    const { head, items, nextCursor } = await replays.read(context.tenant, params.id, { limit, cursor });
    const changed = items.flatMap(({ number, clocks }) => clocks.map((clock) => ({ number, ...clock })));
    return {
      body: {
        ...head,
        changed,
        breached: changed
          .filter(({ effect }) => effect === 'breached')
          .map(({ number, clock, after }) => ({ number, clock, breachedAt: after?.breachedAt ?? null })),
        failed: items.flatMap(({ number, reason }) => (reason === null ? [] : [{ number, reason }])),
        nextCursor,
      },
    };
  },
});

function locationOf({ id }: ReplayHead): string {
  return `/configuration/replays/${id}`;
}
