import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

export const accepted = defineEvent({
  name: 'accepted',
  version: 1,
  summary: 'A person took the record: work has begun and the response clock is met.',
  data: () =>
    z.object({
      assignee: EmailSchema,
      owner: EmailSchema,
      /** Whom it was taken over from. */
      previous: z.object({ assignee: EmailSchema }).optional(),
    }),
  example: { assignee: 'lin@example.com', owner: 'lin@example.com' },
});
