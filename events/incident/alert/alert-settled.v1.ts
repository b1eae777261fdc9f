import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

export const alertSettled = defineEvent({
  name: 'alert-settled',
  version: 1,
  summary: 'The alert has stopped coming and going: what recovered resolves, of what still fires people are told.',
  data: () =>
    z.object({
      state: z.enum(['firing', 'resolved']),
      occurrences: z.int(),
      firstAt: InstantSchema.nullable(),
      lastAt: InstantSchema.nullable(),
    }),
  example: {
    state: 'firing',
    occurrences: 17,
    firstAt: '2026-09-07T10:00:00.000Z',
    lastAt: '2026-09-07T10:20:00.000Z',
  },
});
