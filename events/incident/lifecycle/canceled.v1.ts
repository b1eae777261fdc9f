import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const canceled = defineEvent({
  name: 'canceled',
  version: 1,
  summary: 'The record is not needed any more.',
  data: () =>
    z.object({
      reason: z.string(),
    }),
  example: { reason: 'Reported twice' },
});
