import { shownChange } from '#domain/changes/change-type.ts';
import { ChangeSchema } from '#events/change/change.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { journalRoutes } from '#functions/http-api/api/journal-routes.ts';
import { pageOfItems } from '#functions/http-api/api/paging.ts';
import { PEOPLE, STAFF } from '#functions/http-api/api/roles.ts';
import { isReadableItem } from '#shared/store/table/listed-item.ts';
import { changesService } from '#shared/use-cases/changes/changes-service.ts';
import {
  CHANGE_EXAMPLE,
  ChangeInSchema,
  ChangeOfIncidentSchema,
  ChangePatchSchema,
  ChangesQuerySchema,
} from './change-in.ts';
import { CHANGE_ANSWER, replied, shown } from './change-reply.ts';

const about = { tag: 'Changes', access: 'roles' } as const;

export const listChanges = defineRoute({
  ...about,
  method: 'GET',
  path: '/changes',
  id: 'listChanges',
  summary: 'Changes, by number, or those of a span by when they begin',
  description:
    'With `from` and `to`, those whose window meets the span, or that were implemented in it: a calendar. A page of one person or of a span may have fewer than `limit`, or none, and a `nextCursor` all the same.',
  roles: STAFF,
  changes: 'nothing',
  query: ChangesQuerySchema,
  answer: { type: 'json', status: 200, name: 'Changes', schema: pageOfItems(ChangeSchema), tagged: false },
  async handle({ context, query: { from, to, cursor = null, ...query } }, { serviceOf }) {
    const span = from === undefined || to === undefined ? undefined : { from, to };
    const { items, nextCursor } = await serviceOf(changesService).list(context, { ...query, cursor, span });
    return { body: { items: items.map((item) => (isReadableItem(item) ? shownChange(item) : item)), nextCursor } };
  },
});

export const requestChange = defineRoute({
  ...about,
  method: 'POST',
  path: '/changes',
  id: 'requestChange',
  summary: 'Ask for a change',
  description: 'The change manager is told. An incident has one open change at a time: a second is refused.',
  roles: PEOPLE,
  changes: 'new',
  body: { type: 'json', schema: ChangeInSchema, example: CHANGE_EXAMPLE },
  answer: { ...CHANGE_ANSWER, status: 201 },
  async handle({ context, body: { incident = null, assignee = null, ...fields } }, { serviceOf }) {
    const requested = await serviceOf(changesService).request(context, { fields, incident, assignee });
    const { body, headers } = replied(requested);
    return { body, headers: { ...headers, location: `/changes/${requested.record.id}` } };
  },
});

export const getChange = defineRoute({
  ...about,
  method: 'GET',
  path: '/changes/{number}',
  id: 'getChange',
  summary: 'One change, with those whose windows meet its own',
  roles: STAFF,
  changes: 'nothing',
  answer: CHANGE_ANSWER,
  handle: async ({ context, params: { number } }, { serviceOf }) =>
    shown(await serviceOf(changesService).read(context, number)),
});

export const correctChange = defineRoute({
  ...about,
  method: 'PATCH',
  path: '/changes/{number}',
  id: 'correctChange',
  summary: 'Correct a change before it is approved, or say who carries it out',
  description: 'What is left out stays. What was approved is what is done: only `assignee` may be another afterwards.',
  roles: PEOPLE,
  changes: 'existing',
  body: { type: 'json', schema: ChangePatchSchema, example: { assignee: 'lin@example.com' } },
  answer: CHANGE_ANSWER,
  async handle({ context, params: { number }, body }, { serviceOf }) {
    const patch = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    return replied(await serviceOf(changesService).change(context, number, patch));
  },
});

export const raiseChange = defineRoute({
  ...about,
  method: 'POST',
  path: '/incidents/{number}/change',
  id: 'raiseChange',
  summary: 'Raise a change from an incident',
  description: 'Where it has an open one, that is answered.',
  roles: PEOPLE,
  changes: 'existing',
  body: { type: 'json', schema: ChangeOfIncidentSchema, example: {} },
  answer: CHANGE_ANSWER,
  async handle({ context, params: { number }, body: said }, { serviceOf }) {
    const raised = await serviceOf(changesService).ofIncident(context, number, said);
    const { body, headers } = replied(raised);
    const location = `/changes/${raised.record.id}`;
    return { ...(raised.made && { status: 201 as const }), body, headers: { ...headers, location } };
  },
});

export const CHANGE_JOURNAL = journalRoutes({
  path: '/changes/{number}',
  param: 'number',
  name: 'Change',
  tag: 'Changes',
  roles: STAFF,
  journals: ({ serviceOf }) => serviceOf(changesService).journals,
});
