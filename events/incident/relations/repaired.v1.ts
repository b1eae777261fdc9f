import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const repaired = defineEvent({
  name: 'repaired',
  version: 1,
  summary: 'What is stored of the record was not what its journal leads to, and was made anew of it.',
  data: () =>
    z.object({
      /** What of it could not be read; null when all of it could. */
      unreadable: z.string().nullable(),
      /** Fields that were not what the journal leads to. */
      differed: z.array(z.string()),
    }),
  example: { unreadable: 'snapshot', differed: [] },
});
