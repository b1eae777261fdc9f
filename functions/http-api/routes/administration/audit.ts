import * as z from 'zod';
import { ActNameSchema } from '#events/acts.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { boundedText } from '#events/terms/text.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';

const State = z.record(z.string(), z.unknown()).nullable();

const RowSchema = z.object({
  id: z.string().meta({ description: 'That of the event' }),
  at: z.string(),
  by: z.string(),
  what: ActNameSchema,
  about: z.string().meta({ description: 'What was changed: a name, a path, an address' }),
  before: State.meta({ description: 'null where nothing was before' }),
  after: State,
});

export const listAudit = defineRoute({
  method: 'GET',
  path: '/audit',
  id: 'listAudit',
  tag: 'Administration',
  summary: 'Who changed what of the desk itself, and how it was before',
  description:
    'The newest first. Each row is an event on the bus as well, `administration.<what>.v1` (docs/events.md). Secrets are masked.',
  access: 'roles',
  roles: ['admin'],
  changes: 'nothing',
  query: z.strictObject({
    from: GivenInstantSchema.optional().meta({ description: 'Inclusive' }),
    to: GivenInstantSchema.optional().meta({ description: 'Exclusive' }),
    by: boundedText({ characters: 254 }).optional(),
    ...Paging,
  }),
  answer: { type: 'json', status: 200, name: 'Audit', schema: pageOfItems(RowSchema), tagged: false },
  async handle({ context, query: { limit, cursor = null, ...filter } }, { audit }) {
    const { items, nextCursor } = await audit(context.tenant, filter, { limit, cursor });
    return { body: { items: [...items], nextCursor } };
  },
});
