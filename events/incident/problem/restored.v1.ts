import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { ClockNameSchema, InstantSchema, StatusSchema } from '#events/terms/vocabulary.ts';

export const restored = defineEvent({
  name: 'restored',
  version: 1,
  summary: 'The resolution of its problem was undone; the record stands where it stood, and its clocks go on.',
  data: () =>
    z.object({
      problem: z.string(),
      /** Names the resolution that is undone. */
      resolution: z.string(),
      /** When it had been resolved by it: the time since does not count. */
      resolvedAt: InstantSchema,
      from: StatusSchema,
      to: StatusSchema,
      /** Clocks that stand still again, and why. */
      pauses: z.array(ClockNameSchema),
      cause: z.string().nullable(),
    }),
  example: {
    ...{ problem: 'PRB-000001', resolution: 'PRB-000001@7', resolvedAt: '2026-09-07T09:00:00.000Z' },
    ...{ from: 'closed', to: 'in_progress', pauses: [], cause: null },
  },
});
