import type { Questionnaires } from '#domain/majors/questionnaires.ts';
import type { ReviewRecord } from '#domain/majors/review-record.ts';
import type { Lesson } from '#events/incident/review/review.ts';
import { draftedAnswers } from './drafts/drafts.ts';
import type { DraftFacts } from './drafts/facts.ts';
import { writtenAnswers } from './written.ts';

/** A lesson as people read it; when it is reminded of is the desk's. */
export type ShownLesson = Pick<Lesson, 'id' | 'text' | 'owner' | 'dueAt' | 'overdue' | 'state' | 'endedAt' | 'outcome'>;

/** A review as people read it. */
export interface ShownReview extends Omit<ReviewRecord, 'answered' | 'lessons' | 'resolvedAt'> {
  readonly number: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Questions whose answer is what the facts say, until somebody writes one. */
  readonly drafted: readonly string[];
  readonly questionnaires: Questionnaires;
  readonly lessons: readonly ShownLesson[];
}

/** What people wrote, and where they wrote nothing what the facts say: a draft never takes the place of an answer. */
export function shownReview(review: ReviewRecord, questionnaires: Questionnaires, facts: DraftFacts): ShownReview {
  const { answered: _, resolvedAt: _at, lessons, ...shown } = review;
  const questions = Object.values(questionnaires).flatMap((asked) => asked.map(({ id }) => id));
  const written = writtenAnswers(facts.entries);
  const drafts = draftedAnswers(questions, facts);
  const drafted = Object.keys(drafts).filter((id) => !Object.hasOwn(written, id));
  return {
    ...shown,
    number: facts.record.number,
    answers: { ...drafts, ...written },
    drafted,
    questionnaires,
    lessons: lessons.map(shownLesson),
  };
}

function shownLesson({ id, text, owner, dueAt, overdue, state, endedAt, outcome }: Lesson): ShownLesson {
  return { id, text, owner, dueAt, overdue, state, endedAt, outcome };
}
