import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { StatusSchema } from '#events/terms/vocabulary.ts';

export const resumed = defineEvent({
  name: 'resumed',
  version: 1,
  summary: 'Work goes on after a hold or before a wait was over.',
  data: () =>
    z.object({
      from: StatusSchema,
      to: StatusSchema,
      because: z.string(),
    }),
  example: { from: 'on_hold', to: 'in_progress', because: 'the requester answered' },
});
