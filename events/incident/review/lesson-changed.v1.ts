import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { A_LESSON, LessonFactSchema } from './review.ts';
export const lessonChanged = defineEvent({
  name: 'lesson-changed',
  version: 1,
  summary: 'An open lesson was changed; `handedOver` when it has another owner, who is told.',
  data: () => LessonFactSchema.extend({ handedOver: z.boolean() }),
  example: { lesson: A_LESSON, handedOver: true },
});
