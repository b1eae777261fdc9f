import * as z from 'zod';
import { defineEvent } from '../define-event.ts';
import { InstantSchema, LevelSchema } from '../vocabulary.ts';

export const alertRepeated = defineEvent({
  name: 'alert-repeated',
  version: 1,
  summary: 'The alert behind the record fired again.',
  data: z.object({
    occurrences: z.int(),
    severity: LevelSchema,
    delivery: z.string(),
    alertAt: InstantSchema,
  }),
  example: {
    occurrences: 2,
    severity: 'high',
    delivery: 'c4c1c1c9-6542-e61b-6ef0-8c4d36933a92',
    alertAt: '2026-09-07T10:00:00.000Z',
  },
});
