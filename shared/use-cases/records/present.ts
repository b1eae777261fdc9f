import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { chosen } from '#domain/kernel/chosen.ts';
import { readUpdateClock } from '#domain/majors/update-clock.ts';
import { publicReading, readClock } from '#domain/sla/clock/clock-reading.ts';
import { type ClockReading, type Incident, IncidentSchema } from '#events/incident/incident.ts';

/** The record as the outside sees it, its clocks read at an instant. */
export function present(record: IncidentRecord, { document }: VersionedConfiguration, now: string): Incident {
  return toPublic(record, readings(record, document, now));
}

export function readings(
  record: IncidentRecord,
  { calendars }: VersionedConfiguration['document'],
  now: string,
): ClockReading[] {
  const update = readUpdateClock(record.major, record.updateClock, now);
  return [
    ...record.clocks.map((clock) => publicReading(readClock(clock, calendars, now))),
    ...(update === null ? [] : [update]),
  ];
}

/** Only what the public incident has: what only the rules need never goes out. */
export function toPublic(record: IncidentRecord, clocks: readonly ClockReading[]): Incident {
  return chosen(IncidentSchema, { ...record, clocks: [...clocks] });
}
