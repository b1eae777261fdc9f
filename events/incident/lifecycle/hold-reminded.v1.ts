import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const holdReminded = defineEvent({
  name: 'hold-reminded',
  version: 1,
  summary:
    'The requester is reminded of what a hold waits for: the `count`-th time of `of`; after the last one the record is resolved.',
  data: () =>
    z.object({
      reason: z.string(),
      count: z.int().min(1),
      of: z.int().min(1),
    }),
  example: { reason: 'awaiting_requester', count: 1, of: 3 },
});
