import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import type { Verification } from '#shared/use-cases/desk/desk.ts';

const VerificationSchema = z.object({
  intact: z.boolean(),
  entries: z.int(),
  brokenAt: z.int().nullable().meta({ description: 'The first version that does not fit' }),
  head: z.enum(['signed', 'unsigned', 'forged']).meta({
    description: 'Whether the desk signed the end of the journal; `unsigned` was written before it signed any',
  }),
  differs: z.array(z.string()).meta({ description: 'Fields of the record that are not what its journal leads to' }),
  unreadable: z.string().nullable().meta({ description: 'What is stored beside the journal and cannot be read' }),
});

const VERIFICATION = {
  type: 'json',
  status: 200,
  name: 'Verification',
  schema: VerificationSchema,
  tagged: false,
} as const;

const about = { tag: 'Incidents', access: 'roles', answer: VERIFICATION } as const;

export const verifyJournal = defineRoute({
  ...about,
  method: 'GET',
  path: '/incidents/{number}/verification',
  id: 'verifyJournal',
  summary: 'Check that the journal of an incident is as it was written',
  description: 'Also of one that cannot be read: whether it can be repaired from its journal.',
  roles: STAFF,
  changes: 'nothing',
  async handle({ params, context }, { desk }) {
    return { body: shown(await desk.verify(context.tenant, params.number)) };
  },
});

export const repairIncident = defineRoute({
  ...about,
  method: 'POST',
  path: '/incidents/{number}/verification/repair',
  id: 'repairIncident',
  summary: 'Make what is stored of an incident anew from its journal',
  description:
    'For one that cannot be read or is not what its journal leads to; any other stays as it is. The journal gets an entry with the reason. Refused where the journal itself does not hold.',
  roles: ['admin'],
  changes: 'new',
  body: {
    type: 'json',
    schema: z.strictObject({ reason: boundedText({ characters: 1000, least: 1 }) }),
    example: { reason: 'A restore left half of it' },
  },
  async handle({ params, body, context }, { desk }) {
    return { body: shown(await desk.repair(context, params.number, body.reason)) };
  },
});

function shown({ differs, ...verified }: Verification): z.input<typeof VerificationSchema> {
  return { ...verified, differs: [...differs] };
}
