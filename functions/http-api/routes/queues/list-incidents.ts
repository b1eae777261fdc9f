import * as z from 'zod';
import { DomainError } from '#domain/kernel/errors.ts';
import { UnreadableIncidentSchema } from '#events/incident/unreadable-incident.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { pageOf } from '#functions/http-api/api/paging.ts';
import { ROLES } from '#functions/http-api/api/roles.ts';
import { ownView } from '#functions/http-api/routes/incidents/own-view.ts';
import { isKnown } from '#shared/http/conditions.ts';
import { isReadableIncident, type ListedIncident } from '#shared/use-cases/incidents/listed-incident.ts';
import { ListQuerySchema } from './list-query.ts';
import { OwnRowSchema, RowSchema, rowOf, withFields } from './row.ts';

type Query = z.output<typeof ListQuerySchema>;

export const listIncidents = defineRoute({
  method: 'GET',
  path: '/incidents',
  id: 'listIncidents',
  tag: 'Incidents',
  summary: 'List incidents, most urgent first',
  description:
    'Without filters everything unfinished. Filters narrow each other down; requesters find own records only. A record that cannot be read stands in its place as `{number, unreadable: true}`, whatever is asked for besides. For the desk the `ETag` changes with anything in the queues that are listed, and is looked at in one read: what clocks say goes on without it.',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  query: ListQuerySchema,
  answer: {
    type: 'json',
    status: 200,
    name: 'IncidentPage',
    schema: pageOf(z.union([UnreadableIncidentSchema, RowSchema])),
    tagged: true,
    own: { name: 'OwnIncidentPage', schema: pageOf(z.union([UnreadableIncidentSchema, OwnRowSchema])) },
  },
  async handle(
    { query: { limit, cursor = null, fields, ...filter }, context, scope, ifNoneMatch },
    { incidents, queues },
  ) {
    const { tenant, actor, now } = context;
    const page = (all: typeof filter) => incidents.list(tenant, all, { limit, cursor, now });
    if (scope === 'own') {
      if (filter.tag !== undefined) throw new DomainError('forbidden', { reason: 'Tags are the desk’s' });
      // What is somebody else's and their own at once is nothing.
      if (filter.requester && filter.requester !== actor.id) return { body: NOTHING };
      const { items, nextCursor } = await page({ ...filter, requester: actor.id });
      return { body: { items: items.map((item) => ownRow(item, fields)), nextCursor } };
    }
    // Before the list is read: what changes in between is told by the next tag.
    const etag = await queues.tag(tenant, filter, now);
    if (isKnown(ifNoneMatch, etag)) return { unchanged: true, headers: { etag } };
    const { items, nextCursor } = await page(filter);
    return { body: { items: items.map((item) => row(item, fields)), nextCursor }, headers: { etag } };
  },
});

const NOTHING = { items: [], nextCursor: null };

function row(item: ListedIncident, fields: Query['fields']) {
  return isReadableIncident(item) ? withFields(rowOf(item), fields) : item;
}

function ownRow(item: ListedIncident, fields: Query['fields']) {
  return isReadableIncident(item) ? withFields(ownView(item), fields) : item;
}
