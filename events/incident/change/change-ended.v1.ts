import * as z from 'zod';
import { CHANGE_ENDS } from '#events/change/change.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const changeEnded = defineEvent({
  name: 'change-ended',
  version: 1,
  summary: 'The change that was raised from the record is over: how, and what whoever did it says.',
  data: () =>
    z.object({
      change: z.string(),
      outcome: z.enum(CHANGE_ENDS),
      notes: z.string().nullable(),
      /** Whoever ended it. */
      endedBy: z.string().nullable(),
      /** Whether the record awaited it, and goes on. */
      resumes: z.boolean(),
    }),
  example: {
    ...{ change: 'CHG-000001', outcome: 'failed', notes: 'The pool did not start.' },
    ...{ endedBy: 'lin@example.com', resumes: false },
  },
});
