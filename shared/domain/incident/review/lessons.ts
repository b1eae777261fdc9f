import type { Draft } from '#domain/incident/draft.ts';
import { taskTimes } from '#domain/incident/tasks/task-due.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { Lesson } from '#events/incident/review/review.ts';
import { byteLength } from '#events/terms/text.ts';
import { reviewOf, runningReview } from './open-review.ts';
import type { AddLesson, CancelLesson, ChangeLesson, CompleteLesson } from './review-commands.ts';

/** All of them may be due in one decision, which has room for so many entries (draft.ts). */
export const MOST_LESSONS = 20;
/** Of all together: they lie in the snapshot, for their timers run on a closed record too. */
export const MOST_LESSON_BYTES = 16 * 1024;

/** What is learned is somebody's to do, by a date. */
export function addLesson(draft: Draft, { text, owner, due }: AddLesson): void {
  const { lessons } = runningReview(draft);
  if (lessons.length >= MOST_LESSONS) {
    throw new DomainError('conflict', { reason: `a review has at most ${MOST_LESSONS} lessons` });
  }
  checkOwner(draft, owner);
  const id = `L${lessons.length + 1}`;
  const open = { overdue: false, state: 'open', endedAt: null, outcome: null } as const;
  const lesson: Lesson = { id, text, owner, ...timesOf(draft, due), ...open };
  checkRoom([...lessons, lesson]);
  draft.add('lesson-added', { lesson });
}

/** After the review has ended, too. Another due date is counted anew from now; the same again changes nothing. */
export function changeLesson(draft: Draft, { id, text, owner, due }: ChangeLesson): void {
  const before = openLesson(draft, id);
  if (owner !== undefined) checkOwner(draft, owner);
  const lesson: Lesson = {
    ...before,
    ...(text !== undefined && { text }),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { ...timesOf(draft, due), overdue: false }),
  };
  if (canonicalJson(lesson) === canonicalJson(before)) return;
  checkRoom(reviewOf(draft.record).lessons.map((one) => (one.id === id ? lesson : one)));
  draft.add('lesson-changed', { lesson, handedOver: lesson.owner !== before.owner });
}

export function completeLesson(draft: Draft, { id, notes = null, ownOnly }: CompleteLesson): void {
  const lesson = openLesson(draft, id);
  if (ownOnly && draft.context.actor.id !== lesson.owner) {
    throw new DomainError('forbidden', { reason: 'the lesson is somebody else’s' });
  }
  draft.add('lesson-completed', { lesson: ended(draft, lesson, 'done', notes) }, { why: notes });
}

export function cancelLesson(draft: Draft, { id, reason }: CancelLesson): void {
  const lesson = openLesson(draft, id);
  draft.add('lesson-canceled', { lesson: ended(draft, lesson, 'canceled', reason) }, { why: reason });
}

function ended({ now }: Draft, lesson: Lesson, state: Lesson['state'], outcome: string | null): Lesson {
  return { ...lesson, state, outcome, endedAt: now, remindAt: [] };
}

/** @throws DomainError not-found, conflict for one that has ended */
function openLesson({ record }: Draft, id: string): Lesson {
  const lesson = lessonOf(reviewOf(record).lessons, id);
  if (lesson.state === 'open') return lesson;
  throw new DomainError('conflict', { reason: `the lesson ${id} is ${lesson.state} already` });
}

/** @throws DomainError not-found */
export function lessonOf(lessons: readonly Lesson[], id: string): Lesson {
  const lesson = lessons.find((candidate) => candidate.id === id);
  if (lesson === undefined) throw new DomainError('not-found', { what: `lesson ${id}` });
  return lesson;
}

/** As of a task: an instant, or a target that is counted from now. */
function timesOf({ now, configuration }: Draft, due: AddLesson['due']) {
  const { dueAt, ...times } = taskTimes(due, null, now, configuration);
  if (dueAt === null) throw invalid('due', 'must be given');
  return { ...times, dueAt };
}

/** @throws DomainError invalid for somebody who has left the desk */
function checkOwner({ staff }: Draft, owner: string): void {
  if (staff.people.get(owner)?.removed) throw invalid('owner', `${owner} is of the desk no more`);
}

/** @throws DomainError conflict when the record has no room for it */
function checkRoom(lessons: readonly Lesson[]): void {
  if (byteLength(lessons.map(({ text }) => text).join('')) <= MOST_LESSON_BYTES) return;
  throw new DomainError('conflict', {
    reason: `the lessons of a review have at most ${MOST_LESSON_BYTES} bytes in UTF-8 together`,
  });
}
