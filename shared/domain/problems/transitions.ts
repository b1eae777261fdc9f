import { DomainError } from '#domain/kernel/errors.ts';
import { PROBLEM_STATUSES, type ProblemStatus } from '#events/problem/problem.ts';

/** A resolution that is undone leaves the problem where it stood. */
const BEFORE_RESOLUTION = 'back to before its resolution';

/** The one table of transitions: an action without a row for a status is refused there (docs/problems.md). */
export const PROBLEM_TRANSITIONS = {
  assign: { new: 'investigating', investigating: 'investigating', known_error: 'known_error' },
  workaround: { new: 'known_error', investigating: 'known_error', known_error: 'known_error' },
  change: { new: 'new', investigating: 'investigating', known_error: 'known_error' },
  incidents: { new: 'new', investigating: 'investigating', known_error: 'known_error' },
  'root-cause': { new: 'new', investigating: 'investigating', known_error: 'known_error', resolved: 'resolved' },
  resolve: { new: 'resolved', investigating: 'resolved', known_error: 'resolved' },
  undo: { resolved: BEFORE_RESOLUTION },
  close: { resolved: 'closed' },
  cancel: { new: 'canceled', investigating: 'canceled', known_error: 'canceled' },
} as const satisfies Record<string, Partial<Record<ProblemStatus, ProblemStatus | typeof BEFORE_RESOLUTION>>>;

export type ProblemAction = keyof typeof PROBLEM_TRANSITIONS;

/** Whether somebody may still find its cause. */
export function isOpenProblem(status: ProblemStatus): boolean {
  return status in PROBLEM_TRANSITIONS.resolve;
}

/** @param stood - where it was before it was resolved. @throws DomainError wrong-status, naming where it would be allowed */
export function problemTransition(action: ProblemAction, status: ProblemStatus, stood?: ProblemStatus): ProblemStatus {
  const row: Partial<Record<ProblemStatus, ProblemStatus | typeof BEFORE_RESOLUTION>> = PROBLEM_TRANSITIONS[action];
  const to = row[status] === BEFORE_RESOLUTION ? stood : row[status];
  if (to !== undefined) return to;
  const allowed = PROBLEM_STATUSES.filter((from) => from in row);
  throw new DomainError('wrong-status', { status, command: action, allowed });
}
