import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const resolved = defineEvent({
  name: 'resolved',
  version: 1,
  summary: 'The desk says the matter is settled; the requester is asked to confirm.',
  data: () =>
    z.object({
      code: z.string(),
      notes: z.string(),
      workaround: z.boolean(),
      responds: z.boolean(),
      /** It resolved because what it is under did. */
      withParent: z.object({ number: z.string(), resolution: z.string() }).optional(),
      /** It resolved because its problem is, and is closed with it. */
      withProblem: z.object({ problem: z.string(), resolution: z.string(), closes: z.boolean() }).optional(),
    }),
  example: { code: 'fixed', notes: 'Restarted the pool.', workaround: false, responds: false },
});
