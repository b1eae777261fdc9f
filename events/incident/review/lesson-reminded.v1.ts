import { defineEvent } from '#events/terms/define-event.ts';
import { A_LESSON, LessonFactSchema } from './review.ts';
export const lessonReminded = defineEvent({
  name: 'lesson-reminded',
  version: 1,
  summary: 'The owner of an open lesson is reminded of it, before it is due or after.',
  data: () => LessonFactSchema,
  example: { lesson: { ...A_LESSON, remindAt: [] } },
});
