import * as z from 'zod';
import { ClockTermSchema, StandingSchema } from '#events/incident/service-level.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { ClockNameSchema } from '#events/terms/vocabulary.ts';

export const reclassified = defineEvent({
  name: 'reclassified',
  version: 1,
  summary: 'What the record says it is was corrected; every changed field with both values.',
  data: () =>
    z.object({
      changes: z.record(z.string(), z.object({ from: z.json(), to: z.json() })),
      terms: z.array(ClockTermSchema),
      /** Of these, clocks that were void: their promise begins anew here. */
      renewed: z.array(ClockNameSchema).optional(),
      /** Clocks no policy promises any more. */
      dropped: z.array(ClockNameSchema),
      /** What the record stands for while a promise begins, and the clocks that stand with it. */
      standing: StandingSchema.optional(),
    }),
  example: {
    changes: { impact: { from: 'medium', to: 'high' }, priority: { from: 'medium', to: 'high' } },
    terms: [],
    dropped: [],
  },
});
