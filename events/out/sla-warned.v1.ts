import * as z from 'zod';
import { defineEvent } from '../define-event.ts';
import { ClockNameSchema, InstantSchema } from '../vocabulary.ts';

export const slaWarned = defineEvent({
  name: 'sla-warned',
  version: 1,
  summary: 'A share of a target is used up.',
  data: z.object({
    clock: ClockNameSchema,
    threshold: z.int(),
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
