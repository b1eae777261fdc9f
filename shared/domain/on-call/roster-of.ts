import type { PersonRecord } from '#domain/people/person-record.ts';
import type { Away, Roster } from './roster.ts';
import type { ScheduleRecord } from './schedule-record.ts';

export function rosterOf({ fields, overrides }: ScheduleRecord, absences: Roster['absences']): Roster {
  return { schedule: fields, overrides, absences };
}

/** When people are away, by address. */
export function awayBy(people: Iterable<PersonRecord>): Map<string, readonly Away[]> {
  return new Map([...people].filter(({ removed }) => !removed).map(({ id, absences }) => [id, absences]));
}
