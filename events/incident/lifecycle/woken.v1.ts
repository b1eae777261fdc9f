import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { StatusSchema } from '#events/terms/vocabulary.ts';

export const woken = defineEvent({
  name: 'woken',
  version: 1,
  summary: 'The date came and the record is back in its queue.',
  data: () =>
    z.object({
      to: StatusSchema,
    }),
  example: { to: 'assigned' },
});
