/** A date without a zone, counted in days since 1970-01-01: the next day is one more, whatever the clocks do. */
export type LocalDay = number;

export const DAY_MS = 86_400_000;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** 1970-01-01 was a Thursday, three places after Monday. */
const FIRST_WEEKDAY = 3;

export function weekdayOf(day: LocalDay): Weekday {
  const place = (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
  return WEEKDAYS[place] ?? 'mon';
}

/** @returns `YYYY-MM-DD` */
export function dateOf(day: LocalDay): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** @returns the day of `YYYY-MM-DD`, or null when the calendar has no such date */
export function dayOf(date: string): LocalDay | null {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date) return null;
  return ms / DAY_MS;
}
