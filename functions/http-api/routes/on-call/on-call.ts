import * as z from 'zod';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { schedulesService } from '#shared/use-cases/on-call/schedules-service.ts';

const about = { tag: 'On call', access: 'roles', method: 'GET', roles: STAFF, changes: 'nothing' } as const;

const OnCallSchema = z.object({
  people: z.array(
    z.object({ email: EmailSchema, by: z.string().meta({ description: 'Name of the layer, or `override`' }) }),
  ),
  until: InstantSchema.nullable().meta({ description: 'The next instant at which it changes; null: not in a year' }),
});

const AtSchema = z.strictObject({ at: GivenInstantSchema.optional().meta({ description: 'Now without' }) });

export const getOnCall = defineRoute({
  ...about,
  path: '/schedules/{name}/on-call',
  id: 'getOnCall',
  summary: 'Who is on call by a schedule, and until when',
  query: AtSchema,
  answer: { type: 'json', status: 200, name: 'OnCall', schema: OnCallSchema, tagged: false },
  async handle({ context, params, query }, { serviceOf }) {
    const { people, until } = await serviceOf(schedulesService).onCall(context, params.name, query.at ?? context.now);
    return { body: { people: [...people], until } };
  },
});

export const getEveryOnCall = defineRoute({
  ...about,
  path: '/on-call',
  id: 'getEveryOnCall',
  summary: 'Who is on call by each schedule, and until when',
  query: AtSchema,
  answer: {
    type: 'json',
    status: 200,
    name: 'EveryOnCall',
    schema: z.object({
      items: z.array(
        z.union([
          z.object({ schedule: z.string(), label: z.string(), ...OnCallSchema.shape }),
          z.strictObject({ schedule: z.string(), unreadable: z.literal(true) }),
        ]),
      ),
    }),
    tagged: false,
  },
  async handle({ context, query }, { serviceOf }) {
    const { items, unreadable } = await serviceOf(schedulesService).everyOnCall(context, query.at ?? context.now);
    return {
      body: {
        items: [
          ...items.map(({ people, ...item }) => ({ ...item, people: [...people] })),
          ...unreadable.map((schedule) => ({ schedule, unreadable: true as const })),
        ],
      },
    };
  },
});
