import { isDomainError } from '#domain/kernel/errors.ts';
import type { Roster } from '#domain/on-call/roster.ts';
import { awayBy, rosterOf } from '#domain/on-call/roster-of.ts';
import type { ScheduleRecord } from '#domain/on-call/schedule-record.ts';
import { SCHEDULE } from '#domain/on-call/schedule-type.ts';
import { PERSON } from '#domain/people/person-type.ts';
import type { ScheduleFields } from '#events/schedule/schedule.ts';
import { readDirectory } from '#shared/store/directory/read-directory.ts';
import { readRecord, readRecords } from '#shared/store/records/record-store.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Strongly consistent: two reads. @throws DomainError not-found, unreadable */
export async function readRoster(
  table: Table,
  tenant: string,
  name: string,
): Promise<{ record: ScheduleRecord; roster: Roster }> {
  const { record } = await readRecord(table, SCHEDULE, tenant, name);
  return { record, roster: rosterOf(record, await absencesOf(table, tenant, record.fields)) };
}

/** Of all schedules that can be read, by name: two queries. */
export async function readRosters(
  table: Table,
  tenant: string,
): Promise<{ rosters: Map<string, { record: ScheduleRecord; roster: Roster }>; unreadable: string[] }> {
  const [schedules, people] = await Promise.all([
    readDirectory(table, SCHEDULE, tenant),
    readDirectory(table, PERSON, tenant),
  ]);
  const absences = awayBy(people.records.values());
  return {
    rosters: new Map(
      [...schedules.records].map(([name, record]) => [name, { record, roster: rosterOf(record, absences) }]),
    ),
    unreadable: schedules.unreadable.map(({ name }) => name.slice(`${SCHEDULE.prefix}#`.length)),
  };
}

/** When those who take turns are away. Somebody whose record cannot be read is taken to be there. */
export async function absencesOf(
  table: Table,
  tenant: string,
  { layers }: Pick<ScheduleFields, 'layers'>,
): Promise<Roster['absences']> {
  const people = [...new Set(layers.flatMap((layer) => layer.people))];
  if (people.length === 0) return new Map();
  try {
    const found = await readRecords(table, PERSON, tenant, people);
    return awayBy([...found.values()].map(({ record }) => record));
  } catch (error) {
    if (!isDomainError(error, 'unreadable')) throw error;
    // Recovery: the directory passes over what cannot be read.
    return awayBy((await readDirectory(table, PERSON, tenant)).records.values());
  }
}
