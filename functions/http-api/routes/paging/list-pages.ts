import * as z from 'zod';
import { WaySchema } from '#events/incident/paging.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { readVisible } from '#functions/http-api/routes/incidents/own-record.ts';
import { PAGE_OUTCOMES } from '#shared/store/incidents/page-attempts.ts';

const AttemptSchema = z.object({
  at: InstantSchema,
  person: EmailSchema,
  via: WaySchema,
  step: z.int().nullable().meta({ description: 'Of the policy, from 0; null by hand and by a later way' }),
  outcome: z.enum(PAGE_OUTCOMES).meta({
    description: '`sent`: given to the carrier, who has said nothing yet. `bundled`: went, or waits, with others',
  }),
  reason: z.string().nullable(),
});

export const listPages = defineRoute({
  method: 'GET',
  path: '/incidents/{number}/pages',
  id: 'listPages',
  tag: 'Incidents',
  summary: 'Who was paged about an incident, by which way, and what became of it',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject(Paging),
  answer: { type: 'json', status: 200, name: 'Pages', schema: pageOfItems(AttemptSchema), tagged: false },
  async handle(request, services) {
    const { record } = await readVisible(request, services);
    const { limit, cursor = null } = request.query;
    const { items, nextCursor } = await services.pagesOf(record.tenant, record.number, { limit, cursor });
    return { body: { items: [...items], nextCursor } };
  },
});
