import { DomainError } from '#domain/kernel/errors.ts';
import { CHANGE_STATUSES, type ChangeStatus } from '#events/change/change.ts';

/** The one table of transitions: an action without a row for a status is refused there (docs/changes.md). */
export const CHANGE_TRANSITIONS = {
  change: { requested: 'requested' },
  assign: { requested: 'requested', approved: 'approved', scheduled: 'scheduled' },
  approve: { requested: 'approved' },
  reject: { requested: 'rejected' },
  schedule: { approved: 'scheduled', scheduled: 'scheduled' },
  implement: { approved: 'implemented', scheduled: 'implemented' },
  cancel: { requested: 'canceled', approved: 'canceled', scheduled: 'canceled' },
} as const satisfies Record<string, Partial<Record<ChangeStatus, ChangeStatus>>>;

export type ChangeAction = keyof typeof CHANGE_TRANSITIONS;

/** Whether it may still be done. */
export function isOpenChange(status: ChangeStatus): boolean {
  return status in CHANGE_TRANSITIONS.cancel;
}

/** @throws DomainError wrong-status, naming where it would be allowed */
export function changeTransition(action: ChangeAction, status: ChangeStatus): ChangeStatus {
  const row: Partial<Record<ChangeStatus, ChangeStatus>> = CHANGE_TRANSITIONS[action];
  const to = row[status];
  if (to !== undefined) return to;
  const allowed = CHANGE_STATUSES.filter((from) => from in row);
  throw new DomainError('wrong-status', { status, command: action, allowed });
}
