import { LEVELS, type Level } from '#events/terms/vocabulary.ts';
import { isUnresolved } from './lifecycle.ts';
import type { IncidentRecord } from './record.ts';

/** Parent and child (Semantics, rule 26): what one follows from the other. */

/**
 * How a child stands with its parent, in the order in which they are listed. `restless` keeps the parent from being
 * offered as recovered; `quiet` is still open, but what fired is quiet; `done` follows nothing any more.
 */
export const CHILD_STANDINGS = ['restless', 'quiet', 'done'] as const;
export type ChildStanding = (typeof CHILD_STANDINGS)[number];

type Facts = Pick<IncidentRecord, 'status' | 'alert'>;

export function standingOf(record: Facts): ChildStanding {
  if (!isUnresolved(record.status)) return 'done';
  return hasRecovered(record) ? 'quiet' : 'restless';
}

export function hasRecovered({ alert }: Pick<IncidentRecord, 'alert'>): boolean {
  return alert?.state === 'resolved';
}

/**
 * Whether a child resolves with its parent. One whose own alert still fires stays open, whoever resolved the parent and why:
 * its sender may never say it again (rule 26).
 */
export function followsResolution(child: Facts): boolean {
  return isUnresolved(child.status) && !stillFires(child);
}

export function stillFires({ status, alert }: Facts): boolean {
  return isUnresolved(status) && alert !== null && alert.state === 'firing';
}

/** The code of what resolved by itself. */
export const RECOVERED = 'recovered';

export function isMoreUrgent(one: Level, other: Level): boolean {
  return LEVELS.indexOf(one) < LEVELS.indexOf(other);
}

/** @returns the most urgent, of several the oldest; undefined of none */
export function worstOf<Child extends Pick<IncidentRecord, 'priority' | 'number'>>(
  children: readonly Child[],
): Child | undefined {
  const rank = ({ priority }: Child) => LEVELS.indexOf(priority);
  return children.toSorted((a, b) => rank(a) - rank(b) || (a.number < b.number ? -1 : 1))[0];
}

/** @returns whether what raised a parent (Semantics, rule 26) is still so, and nothing under it is worse */
export function isRaisedRightly(
  { raised = null, priority }: Pick<IncidentRecord, 'raised' | 'priority'>,
  children: readonly Pick<IncidentRecord, 'priority' | 'number'>[],
): boolean {
  const counts = raised?.priority ?? priority;
  if (children.some((child) => isMoreUrgent(child.priority, counts))) return false;
  return raised === null || children.some((it) => it.number === raised.by && it.priority === raised.priority);
}
