import { defineEvent } from '#events/terms/define-event.ts';
import { A_LESSON, LessonFactSchema } from './review.ts';
export const lessonCompleted = defineEvent({
  name: 'lesson-completed',
  version: 1,
  summary: 'A lesson is put into practice.',
  data: () => LessonFactSchema,
  example: { lesson: { ...A_LESSON, state: 'done', remindAt: [], endedAt: '2026-09-18T12:00:00.000Z' } },
});
