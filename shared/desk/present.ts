import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { IncidentRecord } from '#domain/incident/record.ts';
import { publicReading, readClock } from '#domain/sla/clock-reading.ts';
import type { ClockReading, Incident } from '#events/incident.ts';

/** The record as the outside sees it, its clocks read at an instant. */
export function present(record: IncidentRecord, { document }: VersionedConfiguration, now: string): Incident {
  return toPublic(record, readings(record, document, now));
}

export function readings(
  record: IncidentRecord,
  { calendars }: VersionedConfiguration['document'],
  now: string,
): ClockReading[] {
  return record.clocks.map((clock) => publicReading(readClock(clock, calendars, now)));
}

/** Leaves out what only the rules need. */
export function toPublic(record: IncidentRecord, clocks: readonly ClockReading[]): Incident {
  const {
    returnTo: _r,
    handovers: _ho,
    contacts: _c,
    touched: _t,
    mail: _m,
    followedUp: _f,
    tasks: _tasks,
    waitingTells: _w,
    alertAt: _a,
    alertChangedAt: _ac,
    silences: _si,
    loudSince: _ls,
    resolvedWith: _rw,
    childrenQuietAt: _cq,
    confirmedLate: _cl,
    hash: _h,
    ...facts
  } = record;
  return { ...facts, clocks: [...clocks] };
}
