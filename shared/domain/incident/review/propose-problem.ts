import type { Draft } from '#domain/incident/draft.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { keyDurations } from '#domain/majors/milestones.ts';
import { runningReview } from './open-review.ts';
import type { ProposeProblem } from './review-commands.ts';

/** The problem manager is told of the cause that is still there, with what that rests on (PRB3); the same again changes nothing. */
export function proposeProblem(draft: Draft, { title, description = null }: ProposeProblem): void {
  const { problem, rootCause, contributingFactors } = runningReview(draft);
  if (problem?.title === title) return;
  if (problem !== null)
    throw new DomainError('conflict', { reason: `it proposed the problem “${problem.title}” already` });
  const { major, openedAt, resolvedAt } = draft.record;
  const synopsis = {
    ...{ title, description, rootCause, contributingFactors },
    ...{ detectedAt: openedAt, restoredAt: resolvedAt },
    keyDurations: major === null ? null : keyDurations(major.milestones),
  };
  draft.add('problem-proposed', { synopsis });
}
