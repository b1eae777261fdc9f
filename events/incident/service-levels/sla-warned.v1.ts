import * as z from 'zod';
import { ThresholdSchema } from '#events/incident/service-level.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { ClockNameSchema, InstantSchema } from '#events/terms/vocabulary.ts';

export const slaWarned = defineEvent({
  name: 'sla-warned',
  version: 1,
  summary:
    'A share of a target is used up, or so much open time is left of it; `group` is who promised, if it was one.',
  data: () =>
    z.object({
      clock: ClockNameSchema,
      threshold: ThresholdSchema,
      group: z.string().optional(),
      dueAt: InstantSchema,
      detectedAt: InstantSchema,
    }),
  example: {
    clock: 'resolution',
    threshold: 75,
    dueAt: '2026-09-07T14:00:00.000Z',
    detectedAt: '2026-09-07T13:00:00.000Z',
  },
});
