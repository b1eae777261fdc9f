import { type Fault, unknownName } from '#domain/fragments/faults.ts';
import type { Calendar } from './calendar.ts';
import type { CalendarsPart } from './calendars-fragment.ts';
import { isReachable, type Target } from './target.ts';

/** A calendar the configuration names. Validation refuses unknown names, so a missing one is a broken document. */
export function calendarOf(name: string, { calendars }: CalendarsPart): Calendar {
  const calendar = calendars[name];
  if (calendar === undefined) throw new Error(`the configuration names no calendar ${name}`);
  return calendar;
}

/** @returns the fault of a target in a calendar that is not there, or that can never reach it */
export function targetFaults(path: string, name: string, target: Target, { calendars }: CalendarsPart): Fault[] {
  const calendar = calendars[name];
  if (calendar === undefined) return unknownName(`${path}.calendar`, name, calendars);
  if (isReachable(calendar, target)) return [];
  return [{ path, message: `is never reached: the calendar ${name} opens too seldom` }];
}
