/** A local day of a zone: 23 or 25 hours of it where the clocks change. */
export interface Day {
  /** `2026-10-25` */
  readonly date: string;
  /** Milliseconds since 1970 in UTC; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

export type View = 'day' | 'week' | 'month';

const DAY_MS = 86_400_000;

/** The days a view shows that has this date in it. */
export function daysOf(view: View, date: string, zone: string): Day[] {
  const first = firstOf(view, date);
  const count = view === 'day' ? 1 : view === 'week' ? 7 : daysInMonth(first);
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(first, index);
    return { date: day, from: midnight(zone, day), to: midnight(zone, addDays(day, 1)) };
  });
}

/** A date in the view before or after. */
export function moved(view: View, date: string, steps: number): string {
  if (view === 'day') return addDays(date, steps);
  if (view === 'week') return addDays(date, 7 * steps);
  const [year = 0, month = 1] = date.split('-').map(Number);
  return textOf(Date.UTC(year, month - 1 + steps, 1));
}

/** The date on the wall. */
export function dateIn(zone: string, ms: number): string {
  return textOf(ms + offsetAt(zone, ms));
}

function firstOf(view: View, date: string): string {
  if (view === 'day') return date;
  if (view === 'month') return `${date.slice(0, 7)}-01`;
  // Monday is the first.
  return addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function daysInMonth(first: string): number {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(date: string, count: number): string {
  return textOf(Date.parse(`${date}T00:00:00Z`) + count * DAY_MS);
}

const textOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The first instant of a date; where midnight is skipped the first there is. */
function midnight(zone: string, date: string): number {
  const wall = Date.parse(`${date}T00:00:00Z`);
  const before = wall - offsetAt(zone, wall - DAY_MS);
  const after = wall - offsetAt(zone, wall + DAY_MS);
  const fits = [before, after].filter((ms) => ms + offsetAt(zone, ms) === wall);
  return fits.length > 0 ? Math.min(...fits) : Math.max(before, after);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the wall is ahead of UTC, in milliseconds. */
function offsetAt(zone: string, ms: number): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(format.format(ms)) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
}
