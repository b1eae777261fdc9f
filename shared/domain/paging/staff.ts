import type { Roster } from '#domain/on-call/roster.ts';
import { awayBy, rosterOf } from '#domain/on-call/roster-of.ts';
import type { ScheduleRecord } from '#domain/on-call/schedule-record.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';

/** The desk's people and schedules as they are today, which no version of the configuration holds (Semantics, rule 41). */
export interface Staff {
  /** By address. */
  readonly people: ReadonlyMap<string, PersonRecord>;
  /** Addresses of those who were of the desk and are so no more. */
  readonly gone?: ReadonlySet<string>;
  /** By the schedule's name; the same object as long as nothing of it changes. */
  readonly rosters: ReadonlyMap<string, Roster>;
}

/** @param people - by address; @param schedules - by name */
export function staffOf(
  people: ReadonlyMap<string, PersonRecord>,
  schedules: ReadonlyMap<string, ScheduleRecord>,
): Staff {
  const absences = awayBy(people.values());
  return { people, rosters: new Map([...schedules].map(([name, record]) => [name, rosterOf(record, absences)])) };
}

export const NO_STAFF: Staff = { people: new Map(), rosters: new Map() };
