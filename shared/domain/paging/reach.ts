import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import { type Directory, find, type Standing } from '#domain/escalation/whom.ts';
import { onCallAt } from '#domain/on-call/shifts.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PageTarget } from '#events/incident/paging.ts';
import type { Staff } from './staff.ts';

/** The people behind a target, or why there is nobody. */
export type Reached = { readonly people: readonly string[] } | { readonly nobody: string };

interface Circumstances {
  readonly record: Standing;
  readonly configuration: Directory & Pick<GroupsPart, 'groups'>;
  readonly staff: Staff;
  readonly at: Instant;
}

/** Whom a page goes to at that instant: who is on call, and who has the role, then. Nobody who is away is paged (Semantics, rules 47 and 48). */
export function reach(target: PageTarget, { record, configuration, staff, at }: Circumstances): Reached {
  if ('schedule' in target) return onCall(target.schedule, staff, at);
  if ('group' in target) return members(target.group, staff, at);
  if ('person' in target) return present([target.person], staff, at, `${target.person} is away`);
  const found = find(target.role, record, configuration);
  return 'nobody' in found ? found : present(found.people, staff, at, `${found.people.join(', ')} is away`);
}

function onCall(name: string, { rosters }: Staff, at: Instant): Reached {
  const roster = rosters.get(name);
  if (roster === undefined) return { nobody: `there is no schedule ${name}` };
  const people = onCallAt(roster, at).people.map(({ email }) => email);
  return people.length > 0 ? { people } : { nobody: `nobody is on call in ${name}` };
}

function members(group: string, staff: Staff, at: Instant): Reached {
  const all = [...staff.people.values()].filter(({ removed, fields }) => !removed && fields.groups.includes(group));
  if (all.length === 0) return { nobody: `the group ${group} has no members` };
  const people = all.map(({ id }) => id).toSorted();
  return present(people, staff, at, `everybody of the group ${group} is away`);
}

function present(people: readonly string[], { people: known }: Staff, at: Instant, otherwise: string): Reached {
  const there = people.filter((person) => !isAway(known.get(person), at));
  return there.length > 0 ? { people: there } : { nobody: otherwise };
}

/** Of whom nothing is known, nothing speaks against. */
function isAway(person: PersonRecord | undefined, at: Instant): boolean {
  return (person?.absences ?? []).some(({ from, to }) => from <= at && at < to);
}
