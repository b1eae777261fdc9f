import { create, fromFields, getTimeZoneTransition, offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import { DAY_MS, type LocalDay } from './local-day.ts';

const NANOSECONDS = 1_000_000;

/** Offsets such as `+02:00` are no zones: they know nothing of summer time (Semantics, rule 1). */
const OFFSET = /^[+-]/;

/** @returns whether the name is an IANA time zone */
export function isZone(name: string): boolean {
  try {
    create(0n, name);
    return !OFFSET.test(name);
  } catch {
    // The library answers "no such zone" by throwing.
    return false;
  }
}

/** @returns how far local time is ahead of UTC at this moment, in milliseconds */
export function offsetAt(zone: string, ms: number): number {
  return offsetNanoseconds(create(BigInt(Math.floor(ms)) * BigInt(NANOSECONDS), zone)) / NANOSECONDS;
}

/** @returns the local date on which the moment falls, and the local time of day in milliseconds */
export function localTimeOf(zone: string, ms: number): { day: LocalDay; timeOfDay: number } {
  const wall = ms + offsetAt(zone, ms);
  const day = Math.floor(wall / DAY_MS);
  return { day, timeOfDay: wall - day * DAY_MS };
}

/**
 * The instant of a local time (Semantics, rule 2): in a gap the first instant that exists, in an overlap the first occurrence.
 *
 * @param timeOfDay - milliseconds since local midnight by the clock on the wall; 86,400,000 is the next day's midnight
 * @returns milliseconds since 1970 in UTC
 */
export function instantOfLocal(zone: string, day: LocalDay, timeOfDay: number): number {
  const wall = day * DAY_MS + timeOfDay;
  const date = new Date(wall);
  const fields = {
    timeZone: zone,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
  const found = fromFields(fields, { disambiguation: 'earlier' });
  const exists = found.epochMilliseconds + offsetNanoseconds(found) / NANOSECONDS === wall;
  if (exists) return found.epochMilliseconds;
  return getTimeZoneTransition(found, 'next')?.epochMilliseconds ?? found.epochMilliseconds;
}
