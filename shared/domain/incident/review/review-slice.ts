import type { Slice } from '#domain/incident/slice.ts';
import { completeReview, waiveReview } from './end-review.ts';
import {
  problemProposed,
  reviewChanged,
  reviewCompleted,
  reviewOpened,
  reviewOverdue,
  reviewWaived,
  withLesson,
} from './evolve-review.ts';
import { lessonIsDue, remindOfLesson, reviewDue, reviewIsDue } from './lesson-timers.ts';
import { addLesson, cancelLesson, changeLesson, completeLesson } from './lessons.ts';
import { openReview } from './open-review.ts';
import { proposeProblem } from './propose-problem.ts';
import { changeReview } from './write-review.ts';

/** What is learned from it when it is over, and who puts that into practice (Semantics, rule 56). */
export const REVIEW = {
  decisions: {
    'open-review': openReview,
    'change-review': changeReview,
    'propose-problem': proposeProblem,
    'complete-review': completeReview,
    'waive-review': waiveReview,
    'add-lesson': addLesson,
    'change-lesson': changeLesson,
    'complete-lesson': completeLesson,
    'cancel-lesson': cancelLesson,
  },
  folds: {
    'review-opened': reviewOpened,
    'review-changed': reviewChanged,
    'review-completed': reviewCompleted,
    'review-waived': reviewWaived,
    'review-overdue': reviewOverdue,
    'problem-proposed': problemProposed,
    'lesson-added': withLesson,
    'lesson-changed': withLesson,
    'lesson-completed': withLesson,
    'lesson-canceled': withLesson,
    'lesson-reminded': withLesson,
    'lesson-overdue': withLesson,
  },
  effects: { 'lesson-reminder': remindOfLesson, 'lesson-due': lessonIsDue, 'review-due': reviewIsDue },
  plan: reviewDue,
} satisfies Slice;
