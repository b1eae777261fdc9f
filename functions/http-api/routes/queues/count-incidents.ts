import * as z from 'zod';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { isKnown } from '#shared/http/conditions.ts';
import { MOST_COUNTED } from '#shared/store/queues/count-records.ts';
import { VIEWS } from '#shared/use-cases/queues/standard-views.ts';
import { QueuesSchema } from './list-query.ts';

const ViewsSchema = z.preprocess(
  (given) => (given === undefined ? undefined : [...new Set([given].flat())]),
  z.array(z.enum(VIEWS)),
);

export const countIncidents = defineRoute({
  method: 'GET',
  path: '/incidents/counts',
  id: 'countIncidents',
  tag: 'Incidents',
  summary: 'How many incidents stand in each view',
  description: `\`mine\`: assigned to whoever asks. \`groups\`, \`unassigned\`, \`due\` (within an hour, or overdue): of the groups named by \`queue\`; without any, \`due\` is of all. \`waiting\`: for a date. \`held\`: on hold; \`majors\`: proposed as major incident; both among the ${MOST_COUNTED} most urgent. Up to ${MOST_COUNTED}; \`more\` where there are, or may be, more. The \`ETag\` changes with anything that is counted; what comes to be due by time alone changes none.`,
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject({
    view: ViewsSchema.optional().meta({ description: 'Named several times, each of them; all without a word' }),
    queue: QueuesSchema.optional().meta({
      description: 'The groups of whoever asks; named several times, all of them',
    }),
  }),
  answer: {
    type: 'json',
    status: 200,
    name: 'IncidentCounts',
    schema: z.object({
      items: z.array(z.object({ view: z.enum(VIEWS), count: z.int().max(MOST_COUNTED), more: z.boolean() })),
    }),
    tagged: true,
  },
  async handle(
    { query: { view = VIEWS, queue: groups = [] }, context: { tenant, actor, now }, ifNoneMatch },
    { queues },
  ) {
    const looking = { by: actor.id, groups, now };
    const etag = await queues.tagOfCounts(tenant, view, looking);
    if (isKnown(ifNoneMatch, etag)) return { unchanged: true, headers: { etag } };
    return { body: { items: await queues.counts(tenant, view, looking) }, headers: { etag } };
  },
});
