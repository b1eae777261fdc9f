import type { Draft } from '#domain/incident/draft.ts';
import { whoIs } from '#domain/incident/paging/take-page-step.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { onCallAt } from '#domain/on-call/shifts.ts';
import { COMMANDER, type MajorRoles } from '#events/incident/major/major.ts';
import type { Page, PageTarget } from '#events/incident/paging.ts';
import { LONGEST_PAGE } from '#events/terms/limits.ts';
import { cutText } from '#events/terms/text.ts';

export interface Team {
  readonly roles: MajorRoles;
  /** Roles whose schedule has nobody now. */
  readonly vacant: { readonly role: string; readonly reason: string }[];
}

/** The team: who was named, and by its schedule whoever is on call for a role nobody was named for. */
export function teamOf(draft: Draft, named: MajorRoles): Team {
  const { roles } = draft.configuration.majorIncidents;
  const vacant: Team['vacant'] = [];
  const onCall: MajorRoles = {};
  for (const [role, { schedule }] of Object.entries(roles)) {
    if (schedule === undefined || Object.hasOwn(named, role)) continue;
    const roster = draft.staff.rosters.get(schedule);
    const people = roster === undefined ? [] : onCallAt(roster, draft.now).people.map(({ email }) => email);
    const [first] = people;
    if (first !== undefined) onCall[role] = first;
    else
      vacant.push({ role, reason: roster ? `nobody is on call in ${schedule}` : `there is no schedule ${schedule}` });
  }
  return { roles: { ...onCall, ...named }, vacant };
}

/** @throws DomainError invalid for a role the configuration does not know, and for somebody who has left the desk */
export function checkRoles(draft: Draft, roles: MajorRoles, path: string): void {
  const known = draft.configuration.majorIncidents.roles;
  for (const [role, holders] of Object.entries(roles)) {
    const at = path === '' ? role : `${path}.${role}`;
    if (role !== COMMANDER && !Object.hasOwn(known, role)) {
      throw invalid(at, `must be one of: ${Object.keys(known).join(', ')}`);
    }
    for (const person of [holders].flat()) checkPerson(draft, person, at);
  }
}

/** @throws DomainError invalid for somebody who has left the desk */
export function checkPerson(draft: Draft, person: string, path: string): void {
  if (draft.staff.gone?.has(person)) throw invalid(path, `${person} is of the desk no more`);
}

/** @returns the groups that are called with those who have a role: of the roles, and the one that has the record */
export function groupsOfTeam({ configuration, record }: Draft): string[] {
  const ofRoles = Object.values(configuration.majorIncidents.roles).flatMap(({ group }) => group ?? []);
  return [...new Set([...ofRoles, record.group])];
}

/**
 * Calls people to the bridge, those with a role first, each once; of a group with a schedule whoever is on call. Whoever calls knows. It is
 * one entry however many they are: two hundred would not fit into a transaction.
 */
export function callTeam(draft: Draft, roles: MajorRoles, groups: readonly string[]): void {
  const people = [...new Set(Object.values(roles).flat())].map((person): PageTarget => ({ person }));
  const [whom, ...also] = [...people, ...groups.map((group) => groupTarget(draft, group))];
  if (whom === undefined) return;
  const found = whoIs(draft, [whom, ...also], draft.now);
  const isOther = ({ person }: Pick<Page, 'person'>) => person !== draft.context.actor.id;
  const [pages, ahead] = [found.pages.filter(isOther), found.ahead.filter(isOther)];
  if (pages.length + ahead.length + found.nobody.length === 0) return;
  const message = cutText(draft.record.major?.bridge ?? '', { units: LONGEST_PAGE });
  draft.add('page-requested', { whom, also, message, pages, ahead, nobody: found.nobody });
}

function groupTarget({ configuration }: Draft, group: string): PageTarget {
  const schedule = configuration.groups[group]?.assignment?.schedule;
  return schedule === undefined ? { group } : { schedule };
}
