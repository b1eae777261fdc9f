import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const maintenanceEnded = defineEvent({
  name: 'maintenance-ended',
  version: 1,
  summary: 'The window in which the alert was expected is over; of what still fires people are told.',
  data: () =>
    z.object({
      window: z.string(),
      state: z.enum(['firing', 'resolved']),
    }),
  example: { window: 'patch-night', state: 'firing' },
});
