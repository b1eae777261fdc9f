import type { Instant } from '#domain/time/instant.ts';
import type { ChoosingMethod, WaitingReason } from '#events/incident/assignment.ts';
import { nextAtWork } from './at-work.ts';
import { type Member, standingOf, type Wanted } from './candidates.ts';
import { type Candidate, choose } from './choose.ts';

/** Who is on call, and until when that holds. */
export interface OnCall {
  readonly people: readonly string[];
  readonly until: Instant | null;
}

/** A group as it stands when somebody is to be chosen. */
export interface Roster {
  readonly group: string;
  readonly method: ChoosingMethod;
  readonly members: readonly Member[];
  /** Whom its schedule names; null of a group without one. */
  readonly onCall: OnCall | null;
}

export interface Chosen {
  readonly chosen: string;
  readonly method: ChoosingMethod;
  /** Of how many. */
  readonly among: number;
  /** What they had before; null where nobody counted. */
  readonly load: number | null;
}

export interface Nobody {
  readonly waiting: WaitingReason;
  /** When somebody may; null where that is not known. */
  readonly retryAt: Instant | null;
}

/** Those it may be, and what holds where none of them is free. */
interface Asked {
  readonly people: readonly Pick<Member, 'email' | 'capacity'>[];
  readonly otherwise: Nobody;
}

/** Chooses who has a record, or says why nobody can now and when somebody may (Semantics, rules 42 to 44). */
export function takeTurn(
  { method, ...roster }: Roster & { readonly candidates: readonly Candidate[] },
  wanted: Wanted,
  at: Instant,
): Chosen | Nobody {
  const { people, otherwise } = whoIsAsked({ method, ...roster }, wanted, at);
  const capacities = new Map(people.map(({ email, capacity }) => [email, capacity ?? Number.POSITIVE_INFINITY]));
  const asked = roster.candidates.filter(({ email }) => capacities.has(email));
  const free = asked.filter(({ email, load }) => (load ?? 0) < (capacities.get(email) ?? 0));
  const chosen = choose(method, free);
  if (chosen === undefined) return otherwise;
  const { email, load } = chosen;
  return { chosen: email, method, among: free.length, load };
}

/** Whose load and turn are to be looked up before `takeTurn`. */
export function whoIsAsked(roster: Roster, wanted: Wanted, at: Instant): Asked {
  return roster.method === 'on_call' ? onCallNow(roster, wanted) : atWorkNow(roster, wanted, at);
}

/** Whoever the schedule names has it, whatever their hours and capacity: that is what being on call means. */
function onCallNow({ onCall }: Roster, { declined }: Wanted): Asked {
  const { people = [], until = null } = onCall ?? {};
  const willing = people.filter((person) => !declined.includes(person));
  const waiting = people.length === 0 ? 'nobody_on_call' : 'all_declined';
  return {
    people: willing.map((email) => ({ email, capacity: null })),
    otherwise: { waiting, retryAt: until },
  };
}

function atWorkNow({ members }: Roster, wanted: Wanted, at: Instant): Asked {
  const { able, willing, present } = standingOf(members, wanted, at);
  const returns = willing.filter((member) => !present.includes(member)).map((member) => nextAtWork(member, at));
  const retryAt = returns.toSorted()[0] ?? null;
  return { people: present, otherwise: { waiting: obstacle(), retryAt } };

  function obstacle(): WaitingReason {
    if (members.length === 0) return 'no_members';
    if (able.length === 0) return 'no_skill';
    if (willing.length === 0) return 'all_declined';
    return present.length === 0 ? 'not_at_work' : 'at_capacity';
  }
}
