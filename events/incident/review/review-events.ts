import { lessonAdded } from './lesson-added.v1.ts';
import { lessonCanceled } from './lesson-canceled.v1.ts';
import { lessonChanged } from './lesson-changed.v1.ts';
import { lessonCompleted } from './lesson-completed.v1.ts';
import { lessonOverdue } from './lesson-overdue.v1.ts';
import { lessonReminded } from './lesson-reminded.v1.ts';
import { reviewChanged } from './review-changed.v1.ts';
import { reviewCompleted } from './review-completed.v1.ts';
import { reviewOpened } from './review-opened.v1.ts';
import { reviewOverdue } from './review-overdue.v1.ts';
import { reviewWaived } from './review-waived.v1.ts';

/** The events of a review and of its lessons, in the order of their life. */
export const REVIEW_EVENTS = {
  'review-opened': reviewOpened,
  'review-changed': reviewChanged,
  'review-completed': reviewCompleted,
  'review-waived': reviewWaived,
  'review-overdue': reviewOverdue,
  'lesson-added': lessonAdded,
  'lesson-changed': lessonChanged,
  'lesson-completed': lessonCompleted,
  'lesson-canceled': lessonCanceled,
  'lesson-reminded': lessonReminded,
  'lesson-overdue': lessonOverdue,
} as const;
