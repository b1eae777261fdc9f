import type { Member } from '#domain/assignment/candidates.ts';
import { type Candidate, nextTurn } from '#domain/assignment/choose.ts';
import { type OnCall, type Roster, whoIsAsked } from '#domain/assignment/take-turn.ts';
import type { Configuration, VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { turnsDue } from '#domain/incident/assignment/plan-turns.ts';
import { type RosterNow, wantedBy } from '#domain/incident/assignment/turns.ts';
import type { Command } from '#domain/incident/commands.ts';
import type { Decision } from '#domain/incident/draft.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { onCallAt } from '#domain/on-call/shifts.ts';
import { NO_STAFF } from '#domain/paging/staff.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import { PERSON } from '#domain/people/person-type.ts';
import { millis } from '#domain/time/instant.ts';
import { countLoad, readTurns, type Turns, turnTaken } from '#shared/store/assignment/turns.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** What choosing somebody is decided on, and what is to be written with it. */
export interface TurnsRead {
  readonly roster: RosterNow;
  /** The turns of whoever was chosen, to be written with the record or not at all. */
  readonly taken: (decision: Pick<Decision, 'entries'>) => readonly UniqueItem[];
}

const NOTHING_TAKEN = () => [];

/** Commands that may have somebody chosen, whatever is due. */
const MAY_CHOOSE: readonly Command['type'][] = ['decline', 'take-turn'];

/** @returns the group of a record as it stands now; null where nobody is to be chosen */
export async function turnsFor(
  parts: DeskParts,
  { tenant, now }: Pick<RequestContext, 'tenant' | 'now'>,
  record: IncidentRecord,
  rules: VersionedConfiguration,
  command?: Command,
): Promise<TurnsRead | null> {
  const isDue = turnsDue(record).some(({ at }) => at <= now);
  if (!isDue && !(command && MAY_CHOOSE.includes(command.type))) return null;
  const { group } = record;
  const roster = rosterOf(group, rules, now);
  if (roster === null) return { roster: { group, method: 'none' }, taken: NOTHING_TAKEN };
  const { people } = whoIsAsked(roster, wantedBy(record, rules.document), now);
  const asked = people.map(({ email }) => email);
  const turns = await readTurns(parts.table, tenant, asked);
  // After the turns: whoever was given one meanwhile is refused as a choice, so that no load is believed that was one before.
  const counts = roster.method === 'least_loaded' || people.some(({ capacity }) => capacity !== null);
  const loads = await Promise.all(asked.map((email) => (counts ? countLoad(parts.table, tenant, email) : null)));
  const candidates = asked.map((email, place) => ({
    email,
    load: loads[place] ?? null,
    turn: turns.get(email)?.turns[group] ?? 0,
  }));
  const taken = ({ entries }: Pick<Decision, 'entries'>) => takenBy(tenant, { group, now, turns, candidates }, entries);
  return { roster: { ...roster, candidates }, taken };
}

interface Given {
  readonly group: string;
  readonly now: string;
  readonly turns: ReadonlyMap<string, Turns>;
  readonly candidates: readonly Candidate[];
}

function takenBy(tenant: string, { group, now, turns, candidates }: Given, entries: Decision['entries']): UniqueItem[] {
  const turn = nextTurn(candidates, millis(now));
  return entries.flatMap((entry) => {
    if (entry.type !== 'assigned' || entry.data.automatic === undefined || entry.data.assignee === null) return [];
    const before = turns.get(entry.data.assignee);
    if (before === undefined) return [];
    return [turnTaken(tenant, entry.data.assignee, before, { ...before.turns, [group]: turn })];
  });
}

/** @returns a group as it stands at an instant; of a schedule that is gone there is nobody on call */
function rosterOf(group: string, { document, staff = NO_STAFF }: VersionedConfiguration, now: string): Roster | null {
  const { method = 'none', schedule = '' } = document.groups[group]?.assignment ?? {};
  if (method === 'none') return null;
  const turns = staff.rosters.get(schedule);
  if (method === 'on_call')
    return { group, method, members: [], onCall: turns === undefined ? null : called(turns, now) };
  const members = [...staff.people].filter(
    ([, person]) => PERSON.isThere(person) && person.fields.groups.includes(group),
  );
  return { group, method, members: members.map(([, person]) => memberOf(person, document, group)), onCall: null };
}

function called(turns: Parameters<typeof onCallAt>[0], now: string): OnCall {
  const { people, until } = onCallAt(turns, now);
  return { people: people.map(({ email }) => email), until };
}

/** Of whom no hours are known, the group's hold; of whom neither is, any. */
function memberOf({ id, fields, absences }: PersonRecord, document: Configuration, group: string): Member {
  const name = document.people[id]?.calendar ?? document.groups[group]?.calendar;
  const hours = name !== undefined && Object.hasOwn(document.calendars, name) ? document.calendars[name] : undefined;
  const { skills, capacity = null } = fields;
  return { email: id, skills, hours: hours ?? null, absences, capacity };
}
