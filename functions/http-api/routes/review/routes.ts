import type { Route } from '#functions/http-api/api/route.ts';
import { addLesson, cancelLesson, changeLesson, completeLesson, listLessons } from './lessons.ts';
import { getReport } from './report.ts';
import { changeReview, completeReview, getReview, openReview, proposeProblem, waiveReview } from './review.ts';

/** Those of one incident, and the board of all lessons. */
export const REVIEW_ROUTES: readonly Route[] = [
  getReview,
  openReview,
  changeReview,
  proposeProblem,
  completeReview,
  waiveReview,
  addLesson,
  changeLesson,
  completeLesson,
  cancelLesson,
  listLessons,
  getReport,
];
