import type { Draft } from '#domain/incident/draft.ts';
import { isMajorRunning } from '#domain/incident/major/standing.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { runningReview } from './open-review.ts';
import { proposeProblem } from './propose-problem.ts';
import type { CompleteReview, WaiveReview } from './review-commands.ts';

/**
 * The review is complete, with open questions or without; a major incident ends with it. Of that one the cause is known, or it is
 * somebody's to find: where neither was written, it is proposed as a problem.
 */
export function completeReview(draft: Draft, { problem }: CompleteReview): void {
  refuseUnresolved(draft, 'review/complete');
  runningReview(draft);
  if (problem !== undefined) proposeProblem(draft, { type: 'propose-problem', ...problem });
  const { rootCause, problem: proposed } = runningReview(draft);
  if (isMajorRunning(draft.record) && rootCause === null && proposed === null) {
    proposeProblem(draft, { type: 'propose-problem', title: draft.record.title });
  }
  draft.add('review-completed', {});
}

/** It is not reviewed, and why. */
export function waiveReview(draft: Draft, { reason }: WaiveReview): void {
  refuseUnresolved(draft, 'review/waive');
  runningReview(draft);
  draft.add('review-waived', { reason }, { why: reason });
}

/** @throws DomainError wrong-status while it goes on: what is not over cannot be reviewed to its end */
function refuseUnresolved({ record: { status } }: Draft, command: string): void {
  if (!isUnresolved(status)) return;
  throw new DomainError('wrong-status', { status, command, allowed: ['resolved', 'closed'] });
}
