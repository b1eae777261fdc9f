import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema, EscalationTypeSchema } from '#events/terms/vocabulary.ts';

export const escalated = defineEvent({
  name: 'escalated',
  version: 1,
  summary: 'Somebody asked for more skill, more authority, or more haste.',
  data: () =>
    z.object({
      type: EscalationTypeSchema,
      reason: z.string(),
      group: z.string().nullable(),
      /** The number under which the supplier knows it. */
      supplierTicket: z.string().nullable().optional(),
      /** What made the desk escalate by itself. */
      cause: z.enum(['bounces', 'repeat-contact']).optional(),
      /** Owner and incident manager, where it concerns them. */
      tell: z.array(EmailSchema).optional(),
    }),
  example: { type: 'functional', reason: 'Needs the network team', group: 'infrastructure' },
});
