import * as z from 'zod';
import { DomainError } from '#domain/kernel/errors.ts';
import { IncidentSchema } from '#events/incident/incident.ts';
import { OwnIncidentSchema } from '#events/incident/own-incident.ts';
import { UnreadableIncidentSchema } from '#events/incident/unreadable-incident.ts';
import { LONGEST_TAG } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, KindSchema, LevelSchema, StatusSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging, pageOf } from '#functions/http-api/api/paging.ts';
import { ROLES } from '#functions/http-api/api/roles.ts';
import { isReadableIncident } from '#shared/use-cases/incidents/listed-incident.ts';
import { ownView } from './own-view.ts';

const QuerySchema = z.strictObject({
  queue: boundedText({ characters: 100, least: 1, untrimmed: true })
    .optional()
    .meta({ description: 'The group whose queue it is' }),
  status: StatusSchema.optional(),
  assignee: EmailSchema.optional(),
  owner: EmailSchema.optional(),
  requester: EmailSchema.optional(),
  priority: LevelSchema.optional(),
  kind: KindSchema.optional(),
  configurationItem: boundedText({ characters: 2048, least: 1, untrimmed: true }).optional(),
  parent: boundedText({ characters: 40, least: 1, untrimmed: true })
    .optional()
    .meta({ description: 'Those that are under it' }),
  tag: boundedText({ characters: LONGEST_TAG, least: 1 }).optional(),
  waiting: z.literal('only').optional().meta({ description: 'Those that wait for a date, left out otherwise' }),
  ...Paging,
});

export const listIncidents = defineRoute({
  method: 'GET',
  path: '/incidents',
  id: 'listIncidents',
  tag: 'Incidents',
  summary: 'List incidents, most urgent first',
  description:
    'Without filters everything unfinished. Filters narrow each other down; requesters find own records only. A record that cannot be read stands in its place as `{number, unreadable: true}`, whatever is asked for besides.',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  query: QuerySchema,
  answer: {
    type: 'json',
    status: 200,
    name: 'IncidentPage',
    schema: pageOf(z.union([IncidentSchema, UnreadableIncidentSchema])),
    tagged: false,
    own: { name: 'OwnIncidentPage', schema: pageOf(z.union([OwnIncidentSchema, UnreadableIncidentSchema])) },
  },
  async handle({ query: { limit, cursor = null, ...filter }, context, scope }, { incidents }) {
    const { tenant, actor, now } = context;
    const own = scope === 'own' ? { requester: actor.id } : {};
    if (scope === 'own' && filter.tag !== undefined)
      throw new DomainError('forbidden', { reason: 'Tags are the desk’s' });
    // What is somebody else's and their own at once is nothing.
    if (scope === 'own' && filter.requester && filter.requester !== actor.id) return { body: NOTHING };
    const { items, nextCursor } = await incidents.list(tenant, { ...filter, ...own }, { limit, cursor, now });
    if (scope !== 'own') return { body: { items: [...items], nextCursor } };
    const shown = items.map((item) => (isReadableIncident(item) ? ownView(item) : item));
    return { body: { items: shown, nextCursor } };
  },
});

const NOTHING = { items: [], nextCursor: null };
