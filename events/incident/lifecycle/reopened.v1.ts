import * as z from 'zod';
import { ClockTermSchema } from '#events/incident/service-level.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { ClockNameSchema, StatusSchema } from '#events/terms/vocabulary.ts';

export const reopened = defineEvent({
  name: 'reopened',
  version: 1,
  summary: 'The resolution did not hold; the record goes back to who had it.',
  data: () =>
    z.object({
      reason: z.string(),
      from: StatusSchema,
      to: StatusSchema,
      /** What the requester wrote did it; the entry before says it in their words. */
      answered: z.literal(true).optional(),
      /** Targets that became others while it was resolved. */
      terms: z.array(ClockTermSchema).optional(),
      /** Of these, clocks that were void: their promise begins anew here. */
      renewed: z.array(ClockNameSchema).optional(),
    }),
  example: { reason: 'Still failing', from: 'resolved', to: 'in_progress' },
});
