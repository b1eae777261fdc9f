import { DomainError } from '#domain/kernel/errors.ts';
import type { Calendar } from '#domain/time/calendar.ts';
import { calendarInZone } from '#domain/time/calendar-in-zone.ts';
import { type Instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';
import { openMillis } from '#domain/time/open-time.ts';
import { dueAt, secondsOf, type Target } from '#domain/time/target.ts';
import type { Interval } from '#domain/time/windows.ts';
import type { ClockTerm, Threshold } from '#events/incident/service-level.ts';
import type { OneClock } from './clock.ts';
import { addRunningMillis, pausedMillis, runningMillis } from './paused-time.ts';
import { offsetMillis } from './threshold.ts';

/** Every calendar of a configuration by its name. */
export type Calendars = Readonly<Record<string, Calendar>>;

/** A clock as numbers: its calendar, what it counts from, its target in open time and its pauses. */
export interface ClockTime {
  readonly calendar: Calendar;
  readonly from: number;
  readonly targetMillis: number;
  readonly pauses: readonly Interval[];
  /** When the target would be used up without a pause. */
  readonly plainDueAt: number;
}

/** @throws DomainError `not-found` when the configuration has no calendar of the term's name */
export function clockTime({ term, countsFrom, pauses, keptCalendar }: OneClock, calendars: Calendars): ClockTime {
  const calendar =
    keptCalendar === undefined ? calendarOfTerm(term, calendars) : calendarInZone(keptCalendar, term.zone);
  return timeOf(calendar, countsFrom, term.target, pauses);
}

/** @returns the calendar that counts for a promise, in the zone it is kept in; @throws DomainError `not-found` */
export function calendarOfTerm(term: Pick<ClockTerm, 'calendar' | 'zone'>, calendars: Calendars): Calendar {
  const calendar = calendars[term.calendar];
  if (!calendar) throw new DomainError('not-found', { what: `calendar ${term.calendar}` });
  return calendarInZone(calendar, term.zone);
}

/** @param pauses - `to` is null while a pause lasts */
export function timeOf(
  calendar: Calendar,
  start: Instant,
  target: Target,
  pauses: readonly { from: Instant; to: Instant | null }[],
): ClockTime {
  const from = millis(start);
  const plainDueAt = millis(dueAt(calendar, start, target));
  const targetMillis =
    'duration' in target ? secondsOf(target.duration) * 1000 : openMillis(calendar, from, plainDueAt);
  return { calendar, from, targetMillis, plainDueAt, pauses: intervalsOf(pauses) };
}

/** @returns the open time used up at a moment, in milliseconds */
export function elapsedMillis({ calendar, from, pauses }: ClockTime, at: number): number {
  return runningMillis(calendar, from, at, pauses);
}

/**
 * The moment at which the target is used up, a whole second (Semantics, rule 6).
 * Business days may end outside the windows; only when a pause really took open time from them are they counted as open time.
 *
 * @returns null while a pause keeps it away
 */
export function dueMillis(time: ClockTime): number | null {
  const { calendar, from, plainDueAt, pauses, targetMillis } = time;
  const keptAway = pauses.some((pause) => pause.to === Number.POSITIVE_INFINITY && pause.from < plainDueAt);
  if (pausedMillis(calendar, from, plainDueAt, pauses) === 0) return keptAway ? null : plainDueAt;
  const due = addRunningMillis(calendar, from, targetMillis, pauses);
  return due === null ? null : roundedUpToSecond(due);
}

/** @returns the whole second at which so much of the target is used up, or null while a pause keeps it away */
export function thresholdMillis(
  { calendar, from, targetMillis, pauses }: ClockTime,
  threshold: Threshold,
): number | null {
  const at = addRunningMillis(calendar, from, offsetMillis(threshold, targetMillis), pauses);
  return at === null ? null : roundedUpToSecond(at);
}

type Pauses = readonly { from: Instant; to: Instant | null }[];

/** A clock is read several times in a command, and its pauses are never changed in place. */
const intervals = new WeakMap<Pauses, readonly Interval[]>();

function intervalsOf(pauses: Pauses): readonly Interval[] {
  const known = intervals.get(pauses);
  if (known) return known;
  const fresh = pauses.map(toInterval);
  intervals.set(pauses, fresh);
  return fresh;
}

/** Of a pause that has ended there is one object, for what is worked out about it is kept by object (pause-sums.ts). */
const closed = new WeakMap<object, Interval>();

export function toInterval(pause: { from: string; to: string | null }): Interval {
  const known = closed.get(pause);
  if (known) return known;
  const fresh = { from: millis(pause.from), to: pause.to === null ? Number.POSITIVE_INFINITY : millis(pause.to) };
  closed.set(pause, fresh);
  return fresh;
}
