import { invalid } from '#domain/kernel/errors.ts';
import type { Calendar } from './calendar.ts';
import { type Instant, instant, millis, roundedUpToSecond } from './instant.ts';
import { DAY_MS, type LocalDay } from './local-day.ts';
import { type Interval, openIntervals, opensOn } from './windows.ts';
import { instantOfLocal, localTimeOf } from './zone.ts';

/**
 * Arithmetic of open time: elapsed time inside a calendar's windows (Semantics, rule 1). It walks by local date (rule 3)
 * and starts a day early, because a window that crosses midnight belongs to the day it starts on (rule 2).
 */

/** Fifty years. A calendar so sparse, or a span so long, is a mistake; walking on would keep a function busy for ever. */
export const MOST_DAYS = 18_263;

/** @returns the whole second at which so much open time has passed; used up at closing time means due at closing time (rule 6) */
export function addOpenTime(calendar: Calendar, start: Instant, seconds: number): Instant {
  return instant(roundedUpToSecond(addOpenMillis(calendar, millis(start), seconds * 1000)));
}

/** @returns the latest moment from which so much open time passes until `end`, to the millisecond */
export function subtractOpenTime(calendar: Calendar, end: Instant, seconds: number): Instant {
  return instant(subtractOpenMillis(calendar, millis(end), seconds * 1000));
}

/** @returns the open time between two instants in milliseconds; 0 when the second is not after the first */
export function openMillisBetween(calendar: Calendar, from: Instant, to: Instant): number {
  return openMillis(calendar, millis(from), millis(to));
}

/** @returns the same local time on the n-th open day after the local day of `start`, inside a window or not (rule 4) */
export function addBusinessDays(calendar: Calendar, start: Instant, count: number): Instant {
  const { day, timeOfDay } = localTimeOf(calendar.zone, millis(start));
  let left = count;
  for (let next = day + 1; next <= day + MOST_DAYS; next++) {
    if (opensOn(calendar, next)) left -= 1;
    if (left <= 0) return instant(roundedUpToSecond(instantOfLocal(calendar.zone, next, timeOfDay)));
  }
  throw tooFar();
}

/** @returns how many local dates from the first up to, not with, the second have a window */
export function openDaysBetween(calendar: Calendar, from: Instant, to: Instant): number {
  const first = dayAt(calendar, millis(from));
  const days = Array.from({ length: Math.max(0, dayAt(calendar, millis(to)) - first) }, (_, offset) => first + offset);
  return days.filter((day) => opensOn(calendar, day)).length;
}

/** @returns the same local time so many dates later, whatever the clocks do in between (rule 25) */
export function addLocalDays(zone: string, at: Instant, count: number): Instant {
  const { day, timeOfDay } = localTimeOf(zone, millis(at));
  return instant(instantOfLocal(zone, day + count, timeOfDay));
}

/** @returns the first moment at which so many milliseconds of open time have passed since `start` */
export function addOpenMillis(calendar: Calendar, start: number, amount: number): number {
  if (calendar.always || amount <= 0) return start + Math.max(amount, 0);
  const first = earliestDay(start);
  let left = amount;
  for (let day = first; day <= first + MOST_DAYS; day++) {
    for (const { from, to } of openIntervals(calendar, day)) {
      const open = Math.max(0, to - Math.max(from, start));
      if (left <= open) return to - open + left;
      left -= open;
    }
  }
  throw tooFar();
}

/** @returns the last moment from which so many milliseconds of open time pass until `end` */
export function subtractOpenMillis(calendar: Calendar, end: number, amount: number): number {
  if (calendar.always || amount <= 0) return end - Math.max(amount, 0);
  const last = latestDay(end);
  let left = amount;
  for (let day = last; day >= last - MOST_DAYS; day--) {
    for (const { from, to } of openIntervals(calendar, day).toReversed()) {
      const open = Math.max(0, Math.min(to, end) - from);
      if (left <= open) return from + open - left;
      left -= open;
    }
  }
  throw tooFar();
}

/** @returns the milliseconds of open time between two moments */
export function openMillis(calendar: Calendar, from: number, to: number): number {
  if (to <= from) return 0;
  if (calendar.always) return to - from;
  const [first, last] = [earliestDay(from), latestDay(to)];
  if (last - first > MOST_DAYS) throw tooFar();
  let sum = 0;
  for (let day = first; day <= last; day++) {
    for (const open of openIntervals(calendar, day)) {
      sum += Math.max(0, Math.min(open.to, to) - Math.max(open.from, from));
    }
  }
  return sum;
}

/** @returns the open stretches between two moments, in order */
export function openSpans(calendar: Calendar, from: number, to: number): Interval[] {
  if (to <= from) return [];
  if (calendar.always) return [{ from, to }];
  const first = earliestDay(from);
  const last = latestDay(to);
  if (last - first > MOST_DAYS) throw tooFar();
  const days = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return days.flatMap((day) => within(openIntervals(calendar, day), from, to));
}

/**
 * Two dates before and after that of UTC: local dates differ by one at most, and a window may begin the date before or, where
 * clocks go back across midnight, belong to the date after. Asking the zone for the date costs more than reading two days whose
 * windows are known.
 */
function earliestDay(ms: number): LocalDay {
  return Math.floor(ms / DAY_MS) - 2;
}

function latestDay(ms: number): LocalDay {
  return Math.floor(ms / DAY_MS) + 2;
}

function within(intervals: readonly Interval[], from: number, to: number): Interval[] {
  return intervals
    .map((interval) => ({ from: Math.max(interval.from, from), to: Math.min(interval.to, to) }))
    .filter((interval) => interval.from < interval.to);
}

function dayAt(calendar: Calendar, ms: number): LocalDay {
  return localTimeOf(calendar.zone, ms).day;
}

function tooFar() {
  return invalid('calendar', 'this span of open time reaches further than fifty years');
}
