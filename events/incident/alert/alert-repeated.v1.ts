import * as z from 'zod';
import { AlertWordsSchema, FiringSchema } from '#events/incident/alert.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema, LevelSchema } from '#events/terms/vocabulary.ts';

/** Not every occurrence has one: after the tenth only 20, 50, 100, 200, 500 and so on. The counts in it are exact. */
export const alertRepeated = defineEvent({
  name: 'alert-repeated',
  version: 1,
  summary: 'The alert behind the record fired again.',
  data: () =>
    z.object({
      occurrences: z.int(),
      severity: LevelSchema,
      delivery: z.string(),
      /** Of the last firing so far. */
      alertAt: InstantSchema,
      /** Of the first one, where an older one arrived later. */
      firstAt: InstantSchema.optional(),
      /** Which of its members, and how they stand with it. */
      member: z.string().optional(),
      memberTotal: z.int().optional(),
      firing: FiringSchema.optional(),
      /** Since when it lasts, where it began anew. */
      since: InstantSchema.optional(),
      /** What it says otherwise than before. */
      said: AlertWordsSchema.optional(),
      url: z.string().optional(),
      /** How many alerts the sender left out of its message, where it is another number than before. */
      leftOut: z.int().optional(),
      /** Why people are told again. */
      again: z.enum(['worse', 'reopened']).optional(),
    }),
  example: {
    occurrences: 2,
    severity: 'high',
    delivery: 'c4c1c1c9-6542-e61b-6ef0-8c4d36933a92',
    alertAt: '2026-09-07T10:00:00.000Z',
    again: 'worse',
  },
});
