import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const adopted = defineEvent({
  name: 'adopted',
  version: 1,
  summary: 'The record became the parent of others.',
  data: () =>
    z.object({
      /** The first of them; empty when the first one is only being opened. */
      children: z.array(z.string()).max(100),
      /** Whether they are still to be brought under it, with all that is under them. */
      moves: z.boolean(),
    }),
  example: { children: ['INC-000002'], moves: false },
});
