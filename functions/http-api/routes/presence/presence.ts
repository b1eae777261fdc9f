import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { PEOPLE } from '#functions/http-api/api/roles.ts';

const PresentSchema = z.object({
  email: z.string(),
  name: z.string().nullable(),
  since: InstantSchema,
  at: InstantSchema.meta({ description: 'When they last said so' }),
});

const facts = {
  path: '/incidents/{number}/presence',
  tag: 'Incidents',
  access: 'roles',
  roles: PEOPLE,
  changes: 'nothing',
  answer: {
    type: 'json',
    status: 200,
    name: 'Presence',
    schema: z.object({ items: z.array(PresentSchema) }),
    tagged: false,
  },
} as const;

export const getPresence = defineRoute({
  ...facts,
  method: 'GET',
  id: 'getPresence',
  summary: 'Who has it open',
  description: 'People of the desk who said so within the last two minutes. It keeps nobody from anything.',
  async handle({ params, context }, { presence }) {
    return { body: { items: await presence.read(context, params.number) } };
  },
});

export const showPresence = defineRoute({
  ...facts,
  method: 'PUT',
  id: 'showPresence',
  summary: 'Say that one has it open',
  description:
    'Once a minute while it is on the screen; answered with whoever has it open. It is gone two minutes later, changes nothing of the record, and no event, journal or mail tells of it.',
  async handle({ params, context }, { presence }) {
    await presence.show(context, params.number);
    return { body: { items: await presence.read(context, params.number) } };
  },
});
