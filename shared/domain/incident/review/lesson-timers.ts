import type { Draft } from '#domain/incident/draft.ts';
import type { Due } from '#domain/incident/plan.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Lesson } from '#events/incident/review/review.ts';
import { lessonOf } from './lessons.ts';
import { reviewOf } from './open-review.ts';

/** What time alone does to lessons and to a review. A finished record has these: what was learned outlasts the matter. */
export function reviewDue({ review, status }: Pick<IncidentRecord, 'review' | 'status'>): Due[] {
  if (review === undefined) return [];
  const lessons = review.lessons.filter(({ state }) => state === 'open').flatMap(lessonDue);
  // Nobody can complete it while the matter goes on; it is due anew after that.
  if (review.state !== 'open' || review.overdue || isUnresolved(status)) return lessons;
  return [...lessons, { kind: 'review-due', at: review.dueAt }];
}

function lessonDue({ id, dueAt, overdue, remindAt }: Lesson): Due[] {
  return [
    ...remindAt.map((at) => ({ kind: 'lesson-reminder' as const, at, lesson: id })),
    ...(overdue ? [] : [{ kind: 'lesson-due' as const, at: dueAt, lesson: id }]),
  ];
}

export function remindOfLesson(draft: Draft, { at, lesson: id = '' }: Due): void {
  const lesson = lessonOf(reviewOf(draft.record).lessons, id);
  const remindAt = lesson.remindAt.filter((reminder) => reminder !== at);
  draft.add('lesson-reminded', { lesson: { ...lesson, remindAt } }, { at, bySystem: true });
}

export function lessonIsDue(draft: Draft, { at, lesson: id = '' }: Due): void {
  const lesson = lessonOf(reviewOf(draft.record).lessons, id);
  draft.add('lesson-overdue', { lesson: { ...lesson, overdue: true } }, { at, bySystem: true });
}

/** Told once: the reminders of a review are the lessons nobody writes. */
export function reviewIsDue(draft: Draft, { at }: Due): void {
  draft.add('review-overdue', { dueAt: reviewOf(draft.record).dueAt }, { at, bySystem: true });
}
