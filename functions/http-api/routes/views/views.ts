import * as z from 'zod';
import { invalid } from '#domain/kernel/errors.ts';
import { boundedText } from '#events/terms/text.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { PEOPLE } from '#functions/http-api/api/roles.ts';
import { SavedViewSchema } from '#shared/store/queues/saved-views.ts';
import { QueuesSchema } from '../queues/list-query.ts';

/** Others follow it: nowhere but to a list of the console. */
const ADDRESS = /^\/queues\/[a-z]{1,40}(\?[!-~]*)?$/;
const ID = /^[\w-]{1,64}$/;

const ViewSchema = z.strictObject({
  name: boundedText({ characters: 60, least: 1 }),
  address: boundedText({ characters: 2000, least: 1, untrimmed: true }).refine((address) => ADDRESS.test(address), {
    error: 'must be a list of the console, as /queues/all?priority=high',
  }),
  group: boundedText({ characters: 100, least: 1, untrimmed: true })
    .nullable()
    .default(null)
    .meta({ description: 'Whose people see it as well' }),
});

const about = { tag: 'Incidents', access: 'roles', roles: PEOPLE } as const;
const ANSWER = { type: 'json', status: 200, name: 'SavedView', schema: SavedViewSchema, tagged: false } as const;

export const listViews = defineRoute({
  ...about,
  method: 'GET',
  path: '/views',
  id: 'listViews',
  summary: 'Lists that were saved: one’s own, and those shared with groups',
  changes: 'nothing',
  query: z.strictObject({
    queue: QueuesSchema.optional().meta({
      description: 'The groups of whoever asks; named several times, all of them',
    }),
  }),
  answer: {
    type: 'json',
    status: 200,
    name: 'SavedViews',
    schema: z.object({ items: z.array(SavedViewSchema) }),
    tagged: false,
  },
  async handle({ context, query: { queue: groups = [] } }, { views }) {
    return { body: { items: await views.list(context, groups) } };
  },
});

export const putView = defineRoute({
  ...about,
  method: 'PUT',
  path: '/views/{id}',
  id: 'putView',
  summary: 'Save a list under an id of one’s own choice, or replace it',
  changes: 'new',
  body: { type: 'json', schema: ViewSchema, example: { name: 'Printers', address: '/queues/all?tag=printer' } },
  answer: ANSWER,
  async handle({ context, params, body }, { views }) {
    return { body: await views.save(context, { id: checkedId(params.id), ...body }) };
  },
});

export const deleteView = defineRoute({
  ...about,
  method: 'DELETE',
  path: '/views/{id}',
  id: 'deleteView',
  summary: 'Delete a list of one’s own, for those it was shared with, too',
  changes: 'new',
  answer: ANSWER,
  async handle({ context, params }, { views }) {
    return { body: await views.drop(context, checkedId(params.id)) };
  },
});

function checkedId(id: string): string {
  if (!ID.test(id)) throw invalid('id', 'takes up to 64 letters, digits, _ and -');
  return id;
}
