import { defineEvent } from '#events/terms/define-event.ts';
import { A_LESSON, LessonFactSchema } from './review.ts';
export const lessonAdded = defineEvent({
  name: 'lesson-added',
  version: 1,
  summary: 'A lesson was learned from the incident; its owner is told.',
  data: () => LessonFactSchema,
  example: { lesson: A_LESSON },
});
