import type { Calendar } from './calendar.ts';

/** One object for each calendar and zone, because compiled windows are kept by object (windows.ts). */
const moved = new WeakMap<Calendar, Map<string, Calendar>>();

/** @returns the same hours and days off on the walls of another zone; the calendar itself without one */
export function calendarInZone(calendar: Calendar, zone: string | undefined): Calendar {
  if (zone === undefined || zone === calendar.zone) return calendar;
  const known = moved.get(calendar) ?? new Map<string, Calendar>();
  moved.set(calendar, known);
  const there = known.get(zone) ?? { ...calendar, zone };
  known.set(zone, there);
  return there;
}
