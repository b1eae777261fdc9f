import { defineEvent } from '#events/terms/define-event.ts';
import { A_LESSON, LessonFactSchema } from './review.ts';
export const lessonCanceled = defineEvent({
  name: 'lesson-canceled',
  version: 1,
  summary: 'A lesson is not followed any more; its owner is told.',
  data: () => LessonFactSchema,
  example: { lesson: { ...A_LESSON, state: 'canceled', remindAt: [], endedAt: '2026-09-18T12:00:00.000Z' } },
});
