import { DAY_MS, type LocalDay } from '#domain/time/local-day.ts';
import { instantOfLocal, localTimeOf } from '#domain/time/zone.ts';
import type { Layer } from '#events/schedule/schedule.ts';
import type { LocalTime } from './local-start.ts';

const HOUR_MS = 3_600_000;

/** When a layer hands off. */
export interface HandOffs {
  readonly zone: string;
  readonly start: LocalTime;
  /** Of the start, in milliseconds since 1970 in UTC. */
  readonly begins: number;
  readonly handoff: Layer['handoff'];
}

/** The time between two hand-offs. */
interface Turn {
  /** How many hand-offs there were since the start. */
  readonly number: number;
  /** Milliseconds since 1970 in UTC, exclusive. */
  readonly until: number;
}

/**
 * The turn at an instant that is not before the start (Semantics, rule 45). Which it is follows from the date by arithmetic;
 * where clocks change around the hand-off the date alone is not enough, so the neighbours are looked at.
 */
export function turnAt(handOffs: HandOffs, at: number): Turn {
  let number = Math.max(0, estimate(handOffs, at));
  while (number > 0 && handOffAt(handOffs, number) > at) number -= 1;
  let until = handOffAt(handOffs, number + 1);
  while (until <= at) {
    number += 1;
    until = handOffAt(handOffs, number + 1);
  }
  return { number, until };
}

/** @param number - 0 is the start itself */
export function handOffAt({ zone, start, begins, handoff: { every, unit } }: HandOffs, number: number): number {
  const count = number * every;
  switch (unit) {
    case 'hour':
      return begins + count * HOUR_MS;
    case 'day':
      return instantOfLocal(zone, start.day + count, start.timeOfDay);
    case 'week':
      return instantOfLocal(zone, start.day + 7 * count, start.timeOfDay);
    case 'month':
      return instantOfLocal(zone, monthsAfter(start.day, count), start.timeOfDay);
    default:
      return unit satisfies never;
  }
}

function estimate({ zone, start, begins, handoff: { every, unit } }: HandOffs, at: number): number {
  if (unit === 'hour') return Math.floor((at - begins) / (every * HOUR_MS));
  const { day } = localTimeOf(zone, at);
  switch (unit) {
    case 'day':
      return Math.floor((day - start.day) / every);
    case 'week':
      return Math.floor((day - start.day) / (7 * every));
    case 'month':
      return Math.floor((monthOf(day) - monthOf(start.day)) / every);
    default:
      return unit satisfies never;
  }
}

/** The same day so many months later, the last of a month that has none; counted from the start, so the 31st comes again. */
function monthsAfter(day: LocalDay, count: number): LocalDay {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY_MS;
}

function monthOf(day: LocalDay): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
