import * as z from 'zod';
import { AlertSilenceSchema, SilenceBodySchema } from '#domain/alerts/silence/alert-silence.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { HANDLERS, STAFF } from '#functions/http-api/api/roles.ts';

const about = { tag: 'Alerts', access: 'roles' } as const;
const answer = { type: 'json', status: 200, name: 'Silence', schema: AlertSilenceSchema, tagged: false } as const;

export const listSilences = defineRoute({
  ...about,
  method: 'GET',
  path: '/silences',
  id: 'listSilences',
  summary: 'What people have quieted for now or for later, the next to end first',
  roles: STAFF,
  changes: 'nothing',
  answer: {
    type: 'json',
    status: 200,
    name: 'Silences',
    schema: z.object({ items: z.array(AlertSilenceSchema) }),
    tagged: false,
  },
  async handle({ context }, { silences }) {
    return { body: { items: [...(await silences.list(context.tenant, context.now))] } };
  },
});

export const makeSilence = defineRoute({
  ...about,
  method: 'POST',
  path: '/silences',
  id: 'makeSilence',
  summary: 'Quiet alerts until an instant',
  description:
    'Records are opened and shown, with who quieted them and why under `alert.quiet`; nobody is told before it ends, and then of what still fires. It ends by itself.',
  roles: HANDLERS,
  changes: 'new',
  act: 'silence-made',
  body: {
    type: 'json',
    schema: SilenceBodySchema,
    example: { match: { item: 'web-1' }, until: '2026-09-07T12:00:00.000Z', reason: 'New disk' },
  },
  answer: { ...answer, status: 201 },
  async handle({ body, context }, { silences }) {
    const made = await silences.make(context, body);
    return { body: made, headers: { location: `/silences/${made.id}` } };
  },
});

export const endSilence = defineRoute({
  ...about,
  method: 'DELETE',
  path: '/silences/{id}',
  id: 'endSilence',
  summary: 'End a silence before its time',
  description: 'People are told of what it kept quiet and still fires.',
  roles: HANDLERS,
  changes: 'existing',
  act: 'silence-ended',
  answer,
  async handle({ params, context }, { silences }) {
    return { body: await silences.end(context, params.id) };
  },
});
