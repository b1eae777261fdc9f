import * as z from 'zod';
import { AttachmentSchema } from '#events/incident/incident.ts';
import { MailOriginSchema } from '#events/incident/mail-origin.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { ContactSchema, EmailSchema, VisibilitySchema } from '#events/terms/vocabulary.ts';

export const commented = defineEvent({
  name: 'commented',
  version: 1,
  summary: 'Somebody wrote on the record; `responds` marks the first human answer the requester can see.',
  data: () =>
    z.object({
      body: z.string(),
      /** Somebody of the desk wrote it, in Markdown; what comes from outside, or by mail, is plain text. */
      markdown: z.literal(true).optional(),
      visibility: VisibilitySchema,
      responds: z.boolean(),
      owner: EmailSchema.nullable(),
      attachments: z.array(AttachmentSchema),
      mail: MailOriginSchema.nullable(),
      /** Who was sent the mail itself and needs no copy of it. */
      addressed: z.array(EmailSchema).optional(),
      /** The requester wrote it while the matter was open and did not wait for them: the second such call escalates. */
      unasked: z.literal(true).optional(),
      /** It was said in a call or chat that somebody of the desk noted. */
      contact: ContactSchema.optional(),
      /** The requester wrote it after resolution, and thereby reopened the record. */
      reopens: z.literal(true).optional(),
    }),
  example: {
    body: 'We are looking into it.',
    markdown: true,
    visibility: 'public',
    responds: true,
    owner: 'lin@example.com',
    attachments: [],
    mail: null,
  },
});
