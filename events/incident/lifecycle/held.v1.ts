import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { ClockNameSchema, InstantSchema } from '#events/terms/vocabulary.ts';

export const held = defineEvent({
  name: 'held',
  version: 1,
  summary: 'Work stands still for a named reason; `pauses` are the clocks that stand with it.',
  data: () =>
    z.object({
      reason: z.string(),
      comment: z.string(),
      followUpAt: InstantSchema.nullable(),
      pauses: z.array(ClockNameSchema),
      tellRequester: z.boolean(),
    }),
  example: {
    reason: 'awaiting_requester',
    comment: 'Which order was it?',
    followUpAt: null,
    pauses: ['response', 'resolution'],
    tellRequester: true,
  },
});
