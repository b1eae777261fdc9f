import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

export const maintenanceBegan = defineEvent({
  name: 'maintenance-began',
  version: 1,
  summary: 'People would have been told of the record, but planned work explains it until a date: it waits.',
  data: () =>
    z.object({
      window: z.string(),
      until: InstantSchema,
      /** The window is that of a change, whose number is its name. */
      ofChange: z.literal(true).optional(),
      /** Of a silence, which then is the window: who made it, and what for. */
      by: z.string().optional(),
      reason: z.string().optional(),
    }),
  example: { window: 'patch-night', until: '2026-09-08T04:00:00.000Z' },
});
