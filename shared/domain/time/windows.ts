import type { Calendar } from './calendar.ts';
import { dateOf, dayOf, type LocalDay, WEEKDAYS, type Weekday, weekdayOf } from './local-day.ts';
import { parseWindows, type Window } from './window.ts';
import { instantOfLocal } from './zone.ts';

/** Open without a break, in milliseconds since 1970 in UTC; `to` is the first moment that is closed. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

interface CompiledCalendar {
  readonly zone: string;
  readonly week: ReadonlyMap<Weekday, readonly Window[]>;
  readonly holidays: ReadonlySet<string>;
  readonly exceptions: ReadonlyMap<LocalDay, readonly Window[]>;
  /** The days worked out so far. */
  readonly days: Map<LocalDay, readonly Interval[]>;
}

/** Fifty years of days at some 100 bytes each: 2 MB a calendar at the very most. */
const MOST_CACHED_DAYS = 18_263;

const compiled = new WeakMap<Calendar, CompiledCalendar>();

/** @returns when the windows that start on a local date are open, in order and apart from each other */
export function openIntervals(calendar: Calendar, day: LocalDay): readonly Interval[] {
  const rules = compile(calendar);
  const known = rules.days.get(day);
  if (known) return known;
  if (rules.days.size >= MOST_CACHED_DAYS) rules.days.clear();
  const fresh = resolve(rules, day);
  rules.days.set(day, fresh);
  return fresh;
}

/** @returns whether any window starts on this local date */
export function opensOn(calendar: Calendar, day: LocalDay): boolean {
  return calendar.always === true || windowsOn(compile(calendar), day).length > 0;
}

function resolve(calendar: CompiledCalendar, day: LocalDay): Interval[] {
  const { zone } = calendar;
  const spill = lastEnd(zone, windowsOn(calendar, day - 1), day - 1);
  return (
    windowsOn(calendar, day)
      .map(({ start, end }) => ({
        // An exception may begin while the night shift before it lasts: nobody is there twice.
        from: Math.max(instantOfLocal(zone, day, start), spill),
        to: instantOfLocal(zone, day, end),
      }))
      // The hour that the clocks skip has no length.
      .filter(({ from, to }) => from < to)
  );
}

function windowsOn(calendar: CompiledCalendar, day: LocalDay): readonly Window[] {
  const exception = calendar.exceptions.get(day);
  if (exception) return exception;
  const date = dateOf(day);
  if (calendar.holidays.has(date) || calendar.holidays.has(`*${date.slice(-6)}`)) return [];
  return calendar.week.get(weekdayOf(day)) ?? [];
}

function lastEnd(zone: string, windows: readonly Window[], day: LocalDay): number {
  const last = windows.at(-1);
  return last ? instantOfLocal(zone, day, last.end) : Number.NEGATIVE_INFINITY;
}

function compile(calendar: Calendar): CompiledCalendar {
  const known = compiled.get(calendar);
  if (known) return known;
  const fresh = {
    zone: calendar.zone,
    week: new Map(WEEKDAYS.map((weekday) => [weekday, parseWindows(calendar.week?.[weekday] ?? [])])),
    holidays: new Set(calendar.holidays),
    exceptions: new Map(
      Object.entries(calendar.exceptions ?? {}).map(([date, texts]) => [
        dayOf(date) ?? Number.NaN,
        parseWindows(texts),
      ]),
    ),
    days: new Map<LocalDay, readonly Interval[]>(),
  };
  compiled.set(calendar, fresh);
  return fresh;
}
