import { DomainError } from '#domain/kernel/errors.ts';
import { STATUSES, type Status } from '#events/terms/vocabulary.ts';

/** A wait ends where it began; `new` can be entered again only by the system. */
export const RETURN = 'back to before';
/** A reopened record goes back to who had it: to the person at work, or to the group to be taken up. */
export const HAND_BACK = 'back to who had it';

/** A merging that is undone leaves the record where it stood. */
export const BEFORE_MERGE = 'back to before the merging';

/** The resolution of its problem that is undone leaves the record where it stood. */
export const BEFORE_RESOLUTION = 'back to before its problem was resolved';

type Destination = Status | typeof RETURN | typeof HAND_BACK | typeof BEFORE_MERGE | typeof BEFORE_RESOLUTION;

/**
 * The one table of transitions: for each action, from which status it leads to which. An action without a row for a
 * status is refused there. The guard, the diagram in docs/lifecycle.md and the property tests are derived from it.
 */
export const TRANSITIONS = {
  assign: {
    new: 'assigned',
    assigned: 'assigned',
    in_progress: 'assigned',
    on_hold: 'on_hold',
    waiting: 'waiting',
  },
  decline: { assigned: 'assigned' },
  accept: { new: 'in_progress', assigned: 'in_progress' },
  hold: { new: 'on_hold', assigned: 'on_hold', in_progress: 'on_hold', on_hold: 'on_hold' },
  wait: { new: 'waiting', assigned: 'waiting', in_progress: 'waiting', on_hold: 'waiting', waiting: 'waiting' },
  resume: { on_hold: 'in_progress', waiting: RETURN },
  'resume after change': { on_hold: 'in_progress' },
  wake: { waiting: RETURN },
  resolve: {
    new: 'resolved',
    assigned: 'resolved',
    in_progress: 'resolved',
    on_hold: 'resolved',
    waiting: 'resolved',
  },
  confirm: { resolved: 'closed' },
  reopen: { resolved: HAND_BACK, closed: HAND_BACK },
  close: { resolved: 'closed' },
  'close automatically': { resolved: 'closed' },
  merge: { new: 'canceled', assigned: 'canceled', in_progress: 'canceled', on_hold: 'canceled', waiting: 'canceled' },
  unmerge: { canceled: BEFORE_MERGE },
  restore: { resolved: BEFORE_RESOLUTION, closed: BEFORE_RESOLUTION },
  cancel: { new: 'canceled', assigned: 'canceled', in_progress: 'canceled', on_hold: 'canceled', waiting: 'canceled' },
} as const satisfies Record<string, Partial<Record<Status, Destination>>>;

export type Action = keyof typeof TRANSITIONS;

/** Statuses in which nothing more is to be done, except that an answer may reopen. */
export const FINISHED: readonly Status[] = ['closed', 'canceled'];

/** @returns whether the record still needs somebody: neither resolved nor finished */
export function isUnresolved(status: Status): boolean {
  return status !== 'resolved' && !FINISHED.includes(status);
}

/** @returns whether somebody works on it, or should: unresolved, neither on hold nor waiting (Semantics, rule 42) */
export function isWorkedOn(status: Status): boolean {
  return isUnresolved(status) && status !== 'on_hold' && status !== 'waiting';
}

/** @returns where the action leads, or null where the table does not allow it */
export function destination(action: Action, record: Standing): Status | null {
  const row: Partial<Record<Status, Destination>> = TRANSITIONS[action];
  const to = row[record.status];
  if (to === undefined) return null;
  if (to === RETURN) return record.returnTo ?? 'assigned';
  if (to === BEFORE_MERGE) return record.merging?.stood.status ?? null;
  if (to === BEFORE_RESOLUTION) return record.problemResolution?.stood.status ?? null;
  if (to === HAND_BACK) return record.assignee === null ? 'assigned' : 'in_progress';
  return to;
}

/** What the table needs to know of a record. */
interface Standing {
  readonly status: Status;
  readonly returnTo: Status | null;
  readonly assignee: string | null;
  readonly merging?: { readonly stood: { readonly status: Status } } | undefined;
  readonly problemResolution?: { readonly stood: { readonly status: Status } } | undefined;
}

/** @throws DomainError wrong-status, naming the statuses from which it would be allowed */
export function transition(action: Action, record: Standing): Status {
  const to = destination(action, record);
  if (to === null) {
    const allowed = STATUSES.filter((status) => status in TRANSITIONS[action]);
    throw new DomainError('wrong-status', { status: record.status, command: action, allowed });
  }
  return to;
}
