import {
  anyFires,
  firingOf,
  MEMBERS_SHOWN,
  type MemberStanding,
  NOBODY_FIRES,
  recount,
  worstFiring,
} from '#domain/alerts/members.ts';
import type { Alert, AlertMember, Firing } from '#events/incident/alert.ts';
import { LEVELS } from '#events/terms/vocabulary.ts';

/** A member of an alert with how it stands. */
export interface StandingMember extends MemberStanding {
  readonly id: string;
}

/** What monitoring says of two records that are one: it is over when the members of both are (Semantics, rule 30). */
export function together(own: Alert | null, other: Alert): Alert {
  if (own === null) return { ...other, quiet: null, flapping: false };
  const firing = added(firingOf(own), firingOf(other));
  return {
    ...own,
    ...standing(own, firing),
    occurrences: own.occurrences + other.occurrences,
    members: [...own.members, ...other.members].slice(0, MEMBERS_SHOWN),
    memberTotal: (own.memberTotal ?? 1) + (other.memberTotal ?? 1),
    firstAt:
      own.firstAt !== null && other.firstAt !== null && other.firstAt < own.firstAt ? other.firstAt : own.firstAt,
    lastAt: own.lastAt !== null && other.lastAt !== null && other.lastAt > own.lastAt ? other.lastAt : own.lastAt,
  };
}

/**
 * The two apart again, each with its members as they stand by now.
 *
 * @param whole - what monitoring says of both
 * @param other - what it said of the one that goes, when it came
 * @param leaving - its members as they stand
 */
export function apart(
  whole: Alert,
  other: Alert,
  leaving: readonly StandingMember[],
): { readonly own: Alert | null; readonly other: Alert } {
  const left = (whole.memberTotal ?? 1) - leaving.length;
  const firing = leaving.reduce((sum, member) => recount(sum, null, member), NOBODY_FIRES);
  const shown: AlertMember[] = leaving.map(({ id, state }) => ({ id, state })).slice(0, MEMBERS_SHOWN);
  const gone = {
    ...other,
    ...standing(other, firing),
    firing,
    members: shown,
    memberTotal: Math.max(1, leaving.length),
  };
  if (left <= 0) {
    const { occurrences, firstAt, lastAt, latest, url } = whole;
    return { own: null, other: { ...gone, occurrences, firstAt, lastAt, latest, url } };
  }
  const rest = leaving.reduce((sum, member) => recount(sum, member, { ...member, state: 'resolved' }), firingOf(whole));
  const own = {
    ...whole,
    ...standing(whole, rest),
    occurrences: Math.max(1, whole.occurrences - other.occurrences),
    members: whole.members.filter(({ id }) => !leaving.some((member) => member.id === id)),
    memberTotal: left,
  };
  return { own, other: gone };
}

function standing({ severity }: Alert, firing: Firing): Pick<Alert, 'state' | 'severity' | 'firing'> {
  const state = anyFires(firing) ? ('firing' as const) : ('resolved' as const);
  return { firing, state, severity: worstFiring(firing) ?? severity };
}

function added(one: Firing, other: Firing): Firing {
  return { ...NOBODY_FIRES, ...Object.fromEntries(LEVELS.map((level) => [level, one[level] + other[level]])) };
}
