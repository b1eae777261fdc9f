import * as z from 'zod';
import { defineEvent } from '../define-event.ts';
import { EscalationTypeSchema } from '../vocabulary.ts';

export const escalated = defineEvent({
  name: 'escalated',
  version: 1,
  summary: 'Somebody asked for more skill, more authority, or more haste.',
  data: z.object({
    type: EscalationTypeSchema,
    reason: z.string(),
    group: z.string().nullable(),
  }),
  example: { type: 'functional', reason: 'Needs the network team', group: 'infrastructure' },
});
