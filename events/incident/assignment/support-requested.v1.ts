import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

export const supportRequested = defineEvent({
  name: 'support-requested',
  version: 1,
  summary: 'Somebody who knows more was asked; who has the record keeps it.',
  data: () => z.object({ person: EmailSchema.nullable(), group: z.string().nullable(), message: z.string() }),
  example: { person: 'lin@example.com', group: null, message: 'Which uplink does the second rack use?' },
});
