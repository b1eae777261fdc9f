import type { Roster } from '#domain/on-call/roster.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import type { Staff } from './staff.ts';

/** Somebody of the desk, as far as a test says. */
export function aPerson(id: string, more: Partial<PersonRecord> & { groups?: string[] } = {}): PersonRecord {
  const { groups = [], ...record } = more;
  return {
    ...{
      tenant: 'default',
      id,
      fields: { name: id, groups, skills: {} },
      removed: false,
      absences: [],
      absencesMade: 0,
    },
    ...{ version: 1, updatedAt: '2026-09-01T00:00:00.000Z', hash: '' },
    ...record,
  };
}

/** Somebody is on call all the time, each in a schedule of the same name as the key. */
export function aStaff(
  people: readonly PersonRecord[],
  onCall: Readonly<Record<string, readonly string[]>> = {},
): Staff {
  const rosters = Object.entries(onCall).map(([name, turns]): [string, Roster] => [name, alwaysOn(turns)]);
  return { people: new Map(people.map((person) => [person.id, person])), rosters: new Map(rosters) };
}

function alwaysOn(people: readonly string[]): Roster {
  const layer = { name: 'all', start: '2026-01-01T00:00', handoff: { every: 1, unit: 'week' as const } };
  return { schedule: { zone: 'UTC', layers: [{ ...layer, people: [...people] }] }, overrides: [], absences: new Map() };
}
