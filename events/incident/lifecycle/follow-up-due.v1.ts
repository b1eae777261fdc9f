import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const followUpDue = defineEvent({
  name: 'follow-up-due',
  version: 1,
  summary: 'The follow-up date of a hold has come.',
  data: () =>
    z.object({
      reason: z.string(),
    }),
  example: { reason: 'awaiting_supplier' },
});
