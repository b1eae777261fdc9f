import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { ReviewRecord } from '#domain/majors/review-record.ts';
import type { Lesson } from '#events/incident/review/review.ts';
import { digestOf } from './write-review.ts';

type Changes = Partial<IncidentRecord>;

const EMPTY = { reason: null, answered: {}, contributingFactors: [], rootCause: null, problem: null, lessons: [] };

/** One that opens again says what it said. */
export function reviewOpened({ review, resolvedAt }: IncidentRecord, { at, data }: Entry<'review-opened'>): Changes {
  const open = { state: 'open', openedAt: at, dueAt: data.dueAt, resolvedAt, overdue: false, endedAt: null } as const;
  return { review: { ...EMPTY, ...review, ...open, reason: null } };
}

export function reviewChanged(record: IncidentRecord, { data }: Entry<'review-changed'>): Changes {
  const { answers = {}, ...written } = data;
  return changed(record, (review) => ({ ...written, answered: answeredWith(review.answered, answers) }));
}

/** An answer that was taken back is none. */
function answeredWith(
  before: ReviewRecord['answered'],
  answers: Readonly<Record<string, string | null>>,
): ReviewRecord['answered'] {
  const digests = Object.entries(answers).map(([id, text]) => [id, digestOf(text)] as const);
  const all = { ...before, ...Object.fromEntries(digests) };
  return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined));
}

export function reviewCompleted(record: IncidentRecord, { at }: Entry<'review-completed'>): Changes {
  return changed(record, () => ({ state: 'completed', endedAt: at }));
}

export function reviewWaived(record: IncidentRecord, { at, data }: Entry<'review-waived'>): Changes {
  return changed(record, () => ({ state: 'waived', endedAt: at, reason: data.reason }));
}

export function reviewOverdue(record: IncidentRecord): Changes {
  return changed(record, () => ({ overdue: true }));
}

export function problemProposed(record: IncidentRecord, { at, data }: Entry<'problem-proposed'>): Changes {
  const title = data.synopsis?.title;
  return title === undefined ? {} : changed(record, () => ({ problem: { title, at } }));
}

/** Every entry of a lesson carries it as it then is. */
export function withLesson(record: IncidentRecord, { data }: { readonly data: { readonly lesson: Lesson } }): Changes {
  const { lesson } = data;
  return changed(record, ({ lessons }) => ({
    lessons: lessons.some(({ id }) => id === lesson.id)
      ? lessons.map((one) => (one.id === lesson.id ? lesson : one))
      : [...lessons, lesson],
  }));
}

function changed({ review }: IncidentRecord, how: (review: ReviewRecord) => Partial<ReviewRecord>): Changes {
  return review === undefined ? {} : { review: { ...review, ...how(review) } };
}
