import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { ClockNameSchema, InstantSchema } from '#events/terms/vocabulary.ts';

export const slaBreached = defineEvent({
  name: 'sla-breached',
  version: 1,
  summary:
    'A target was missed at `breachedAt`; `detectedAt` is later only when the desk was off or the target changed.',
  data: () =>
    z.object({
      clock: ClockNameSchema,
      breachedAt: InstantSchema,
      detectedAt: InstantSchema,
      /** Who promised, if it was a group or a supplier. */
      group: z.string().optional(),
    }),
  example: {
    clock: 'resolution',
    breachedAt: '2026-09-07T14:00:00.000Z',
    detectedAt: '2026-09-07T14:00:00.000Z',
  },
});
