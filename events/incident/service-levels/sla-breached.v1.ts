import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema, ReadClockNameSchema } from '#events/terms/vocabulary.ts';

export const slaBreached = defineEvent({
  name: 'sla-breached',
  version: 1,
  summary:
    'A target was missed at `breachedAt`; `detectedAt` is later only when the desk was off or the target changed.',
  data: () =>
    z.object({
      clock: ReadClockNameSchema,
      breachedAt: InstantSchema,
      detectedAt: InstantSchema,
      /** Who promised, if it was a group or a supplier. */
      group: z.string().optional(),
      /** Of the clock `update`: how many updates were missed up to then, and when the next one is due. */
      missed: z.int().min(1).optional(),
      nextUpdateAt: InstantSchema.optional(),
    }),
  example: {
    clock: 'resolution',
    breachedAt: '2026-09-07T14:00:00.000Z',
    detectedAt: '2026-09-07T14:00:00.000Z',
  },
});
