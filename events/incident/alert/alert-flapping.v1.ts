import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

export const alertFlapping = defineEvent({
  name: 'alert-flapping',
  version: 1,
  summary: 'The alert comes and goes: it is held, and looked at again when it may have calmed down.',
  data: () =>
    z.object({
      /** Changes between firing and quiet that were seen; none when it goes on. */
      changes: z.array(InstantSchema),
      until: InstantSchema,
    }),
  example: {
    changes: ['2026-09-07T10:00:00.000Z', '2026-09-07T10:01:00.000Z', '2026-09-07T10:02:00.000Z'],
    until: '2026-09-07T10:32:00.000Z',
  },
});
