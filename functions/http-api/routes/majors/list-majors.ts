import * as z from 'zod';
import { MAJOR_STATES } from '#events/incident/major/major.ts';
import { UnreadableIncidentSchema } from '#events/incident/unreadable-incident.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging, pageOf } from '#functions/http-api/api/paging.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { RowSchema, rowOf } from '#functions/http-api/routes/queues/row.ts';
import { isReadableIncident } from '#shared/use-cases/incidents/listed-incident.ts';

export const listMajors = defineRoute({
  method: 'GET',
  path: '/majors',
  id: 'listMajors',
  tag: 'Major incidents',
  summary: 'Every major incident: proposed ones first, then those that run, then the last that ended',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject({ state: z.enum(MAJOR_STATES).optional(), ...Paging }),
  answer: {
    type: 'json',
    status: 200,
    name: 'MajorPage',
    schema: pageOf(z.union([UnreadableIncidentSchema, RowSchema])),
    tagged: false,
  },
  async handle({ query: { state, limit, cursor = null }, context: { tenant, now } }, { incidents }) {
    const page = await incidents.majors(tenant, state ?? null, { limit, cursor, now });
    const items = page.items.map((item) => (isReadableIncident(item) ? rowOf(item) : item));
    return { body: { items, nextCursor: page.nextCursor } };
  },
});
