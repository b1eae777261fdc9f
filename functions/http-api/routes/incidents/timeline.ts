import * as z from 'zod';
import { chosenData } from '#domain/incident/record/chosen-data.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { ownData } from '#domain/incident/record/own-entries.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { EntrySchema, UnreadableEntrySchema } from '#functions/http-api/api/journal-schemas.ts';
import { Paging, pageOf } from '#functions/http-api/api/paging.ts';
import { ROLES } from '#functions/http-api/api/roles.ts';
import { isReadableEntry } from '#shared/store/records/journal-entry.ts';
import { checkVisible } from './own-record.ts';

/** For whom it is about: neither the desk's reasons nor the chain, which only the whole journal can show to hold. */
const OwnEntrySchema = EntrySchema.omit({ why: true, hash: true });
const OWN = { name: 'OwnTimeline', schema: pageOf(OwnEntrySchema) } as const;

export const getTimeline = defineRoute({
  method: 'GET',
  path: '/incidents/{number}/timeline',
  id: 'getTimeline',
  tag: 'Incidents',
  summary: 'Read the journal of an incident, oldest first',
  description:
    'Requesters see what is meant for them: public comments and what became of their record, without internal reasons.',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  query: z.strictObject(Paging),
  answer: {
    type: 'json',
    status: 200,
    name: 'Timeline',
    schema: pageOf(z.union([EntrySchema, UnreadableEntrySchema])),
    own: OWN,
    tagged: false,
  },
  async handle(request, services) {
    const { params, query, context, scope } = request;
    await checkVisible(request, services);
    const options = { limit: query.limit, cursor: query.cursor ?? null, publicOnly: scope === 'own' };
    const { items, nextCursor } = await services.incidents.timeline(context.tenant, params.number, options);
    if (scope === 'own') return { body: { items: items.filter(isReadableEntry).map(ownShown), nextCursor } };
    return { body: { items: items.map((entry) => (isReadableEntry(entry) ? shown(entry) : entry)), nextCursor } };
  },
});

function shown({ id, version, type, at, by, as, why, data, hash }: Entry): z.input<typeof EntrySchema> {
  return { id, version, type, at, by, as, why, data: chosenData(type, data), hash };
}

function ownShown(entry: Entry): z.input<typeof OwnEntrySchema> {
  const { id, version, type, at, by, as } = entry;
  return { id, version, type, at, by, as, data: ownData(entry) };
}
