import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { shownVerification, VERIFICATION } from '#functions/http-api/api/journal-schemas.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';

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
  async handle({ params, context }, { incidents }) {
    return { body: shownVerification(await incidents.verify(context.tenant, params.number)) };
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
  async handle({ params, body, context }, { incidents }) {
    return { body: shownVerification(await incidents.repair(context, params.number, body.reason)) };
  },
});
