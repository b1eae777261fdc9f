import * as z from 'zod';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { LESSON_STATES, type Lesson, LessonSchema, type LessonState } from '#events/incident/review/review.ts';
import type { Write } from '#shared/store/records/commit.ts';
import { incidentPk, lessonSk } from '#shared/store/table/keys.ts';

/**
 * A lesson as the board of all lessons finds it: an item beside its record, in one list of the tenant and in one of its owner, by
 * state and due date. Written with the record when what it shows changes, so a reminder writes none.
 */
export const ListedLessonSchema = LessonSchema.pick({
  ...{ id: true, text: true, owner: true, dueAt: true, state: true, endedAt: true, outcome: true },
}).extend({ number: z.string() });
export type ListedLesson = z.output<typeof ListedLessonSchema>;

export function lessonWrites(before: IncidentRecord | null, after: IncidentRecord): Write[] {
  const earlier = before?.review?.lessons ?? [];
  const lessons = after.review?.lessons ?? [];
  if (lessons.length === 0) return [];
  const shown = (lesson: Lesson) => canonicalJson(listed(after.number, lesson));
  const written = new Map(earlier.map((lesson) => [lesson.id, shown(lesson)]));
  return lessons
    .filter((lesson) => written.get(lesson.id) !== shown(lesson))
    .map((lesson): Write => ({ Put: { TableName: '', Item: itemOf(after, lesson) } }));
}

function listed(number: string, { id, text, owner, dueAt, state, endedAt, outcome }: Lesson): ListedLesson {
  return { number, id, text, owner, dueAt, state, endedAt, outcome };
}

function itemOf({ tenant, number }: IncidentRecord, lesson: Lesson): Record<string, unknown> {
  const position = `${statePrefix(lesson.state)}${lesson.endedAt ?? lesson.dueAt}#${number}#${lesson.id}`;
  return {
    pk: incidentPk(tenant, number),
    sk: lessonSk(lesson.id),
    relationPk: lessonsPk(tenant),
    relationSk: position,
    ownerPk: lessonsOfPk(tenant, lesson.owner),
    ownerSk: position,
    lesson: listed(number, lesson),
  };
}

export function statePrefix(state: LessonState): string {
  return `${LESSON_STATES.indexOf(state)}#`;
}

/** All lessons of a tenant, in the index byRelation. */
export function lessonsPk(tenant: string): string {
  return `T#${tenant}#LESSONS`;
}

/** Those of one person, in the index byOwner. No address has a sign of number before its end. */
export function lessonsOfPk(tenant: string, owner: string): string {
  return `T#${tenant}#LESSONS#${owner}`;
}
