import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

export const mailRefused = defineEvent({
  name: 'mail-refused',
  version: 1,
  summary: 'A mail about the record will never reach somebody, or they complained of it; no more mail goes there.',
  data: () =>
    z.object({
      to: EmailSchema,
      /** The mailbox refused it for good, or its owner called it unwanted. */
      cause: z.enum(['bounced', 'complained']),
      why: z.string(),
    }),
  example: { to: 'ada@example.com', cause: 'bounced', why: '5.1.1 the mailbox does not exist' },
});
