import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { ReviewRecord } from '#domain/majors/review-record.ts';
import { calendarOf } from '#domain/time/calendars.ts';
import { dueAt } from '#domain/time/target.ts';

/**
 * An accepted major incident that is resolved is reviewed (Semantics, rule 56). Reopened and resolved again, an open review stays
 * as it was written, and is due anew; one that had ended opens again with what it says.
 */
export function openReviewOfMajor(draft: Draft): void {
  const { major, status, review, resolvedAt, updatedAt } = draft.record;
  if (major?.state !== 'accepted' || status !== 'resolved') return;
  if (review?.state === 'open' && review.resolvedAt === resolvedAt && major.review !== null) return;
  add(draft, updatedAt, true);
}

/** Any incident that is over may be reviewed when somebody asks for it. @throws DomainError wrong-status, conflict */
export function openReview(draft: Draft): void {
  const { status, review } = draft.record;
  if (isUnresolved(status) || status === 'canceled') {
    throw new DomainError('wrong-status', { status, command: 'review', allowed: ['resolved', 'closed'] });
  }
  if (review === undefined) return add(draft, draft.now, false);
  if (review.state === 'open') throw new DomainError('conflict', { reason: 'its review is open already' });
  throw new DomainError('conflict', { reason: `its review is ${review.state} already` });
}

/** @throws DomainError not-found where there is none, conflict where it has ended */
export function runningReview({ record }: Draft): ReviewRecord {
  const review = reviewOf(record);
  if (review.state === 'open') return review;
  throw new DomainError('conflict', { reason: `its review is ${review.state} already` });
}

/** @throws DomainError not-found */
export function reviewOf({ review, number }: Pick<IncidentRecord, 'review' | 'number'>): ReviewRecord {
  if (review === undefined) throw new DomainError('not-found', { what: `review of ${number}` });
  return review;
}

/** Due so long after the resolution, or after it was asked for; counted in the open time of the calendar of tasks. */
function add(draft: Draft, at: string, bySystem: boolean): void {
  const { configuration, record } = draft;
  const { due } = configuration.majorIncidents.review;
  const from = bySystem ? (record.resolvedAt ?? at) : at;
  const calendar = calendarOf(configuration.tasks.calendar, configuration);
  const again = record.review !== undefined;
  draft.add('review-opened', { dueAt: dueAt(calendar, from, due), again }, { at, bySystem });
}
