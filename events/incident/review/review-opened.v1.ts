import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
export const reviewOpened = defineEvent({
  name: 'review-opened',
  version: 1,
  summary:
    'What happened is to be reviewed: at the resolution of a major incident by itself, of any other when somebody asks for it.',
  data: () => z.object({ dueAt: InstantSchema, again: z.boolean() }),
  example: { dueAt: '2026-09-14T09:00:00.000Z', again: false },
});
