import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

export const alertRecovered = defineEvent({
  name: 'alert-recovered',
  version: 1,
  summary: 'What fired is quiet again; a record no person touched is resolved with it.',
  data: () =>
    z.object({
      delivery: z.string(),
      alertAt: InstantSchema,
      /** The last of its members that fired. */
      member: z.string().optional(),
      /** How often it fired until then, and from when to when. */
      occurrences: z.int().optional(),
      firstAt: InstantSchema.optional(),
      lastAt: InstantSchema.optional(),
      /** How many alerts the sender left out of its message, where it is another number than before. */
      leftOut: z.int().optional(),
    }),
  example: {
    delivery: 'c4c1c1c9-6542-e61b-6ef0-8c4d36933a93',
    alertAt: '2026-09-07T10:05:00.000Z',
    occurrences: 2,
    firstAt: '2026-09-07T09:58:00.000Z',
    lastAt: '2026-09-07T10:00:00.000Z',
  },
});
