import { defineEvent } from '#events/terms/define-event.ts';
import { A_LESSON, LessonFactSchema } from './review.ts';
export const lessonOverdue = defineEvent({
  name: 'lesson-overdue',
  version: 1,
  summary: 'The due instant of an open lesson has come.',
  data: () => LessonFactSchema,
  example: { lesson: { ...A_LESSON, overdue: true, remindAt: [] } },
});
