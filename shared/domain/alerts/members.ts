import type { Alert, AlertMember, Firing } from '#events/incident/alert.ts';
import { LEVELS, type Level } from '#events/terms/vocabulary.ts';

/**
 * One incident may stand for several members under its key, such as fingerprints or instances: it is over when all are over
 * (Semantics, rule 30). What each member is like lies beside the record (store/alerts/alert-members.ts); the alert itself counts those
 * that fire, by severity, so that no message costs more for there being many.
 */

/** How a member stands. */
export interface MemberStanding {
  readonly state: Alert['state'];
  readonly severity: Level;
}

/** Members that go wherever the incident goes; more are read with the record alone. */
export const MEMBERS_SHOWN = 10;

export const NOBODY_FIRES: Firing = { critical: 0, high: 0, medium: 0, low: 0 };

type Counted = Pick<Alert, 'state' | 'severity' | 'firing'>;

/** @returns how many fire; an alert older than members are is one member */
export function firingOf({ firing, state, severity }: Counted): Firing {
  return firing ?? (state === 'firing' ? counted(NOBODY_FIRES, severity, 1) : NOBODY_FIRES);
}

/**
 * How a member stands after a message. While it fires it is as bad as it ever was: a lower word changes nothing before it is
 * over (rule 32).
 *
 * @param before - null for one nobody knew
 */
export function standingAfter(before: MemberStanding | null, told: MemberStanding): MemberStanding {
  if (told.state === 'resolved') return { state: 'resolved', severity: before?.severity ?? told.severity };
  const worse = before?.state === 'firing' && rank(before.severity) < rank(told.severity);
  return { state: 'firing', severity: worse ? before.severity : told.severity };
}

/** @returns the count after one member changed from one standing to another */
export function recount(firing: Firing, before: MemberStanding | null, after: MemberStanding): Firing {
  const without = before?.state === 'firing' ? counted(firing, before.severity, -1) : firing;
  return after.state === 'firing' ? counted(without, after.severity, 1) : without;
}

export function anyFires(firing: Firing): boolean {
  return LEVELS.some((level) => firing[level] > 0);
}

/** @returns the worst severity that fires; null when nothing does */
export function worstFiring(firing: Firing): Level | null {
  return LEVELS.find((level) => firing[level] > 0) ?? null;
}

/** @returns the members shown, with one of them as it stands now */
export function withMember(members: readonly AlertMember[], id: string, state: Alert['state']): AlertMember[] {
  if (members.some((member) => member.id === id)) {
    return members.map((member) => (member.id === id ? { id, state } : member));
  }
  return members.length < MEMBERS_SHOWN ? [...members, { id, state }] : [...members];
}

function counted(firing: Firing, level: Level, change: number): Firing {
  return { ...firing, [level]: Math.max(0, firing[level] + change) };
}

/** Lower is worse. */
export function rank(level: Level): number {
  return LEVELS.indexOf(level);
}
