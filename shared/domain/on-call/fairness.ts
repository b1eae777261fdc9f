import type { Calendar } from '#domain/time/calendar.ts';
import { millis } from '#domain/time/instant.ts';
import { openMillis } from '#domain/time/open-time.ts';
import type { Shift } from './shifts.ts';

/** What somebody carries, in seconds. A night of a weekend is both. */
export interface Share {
  readonly person: string;
  readonly seconds: number;
  /** From 22:00 to 06:00 on the wall. */
  readonly nightSeconds: number;
  /** Saturday and Sunday on the wall. */
  readonly weekendSeconds: number;
}

const NIGHT = ['22:00-06:00'];
const DAY = ['00:00-24:00'];

/** How the time of some shifts is shared out, by address. @param zone - whose nights and weekends are meant */
export function sharesOf(shifts: readonly Shift[], zone: string): Share[] {
  const night = nights(zone);
  const weekend: Calendar = { zone, week: { sat: DAY, sun: DAY } };
  const shares = new Map<string, Share>();
  for (const { person, ...shift } of shifts) {
    const [from, to] = [millis(shift.from), millis(shift.to)];
    const before = shares.get(person) ?? { person, seconds: 0, nightSeconds: 0, weekendSeconds: 0 };
    shares.set(person, {
      person,
      seconds: before.seconds + (to - from) / 1000,
      nightSeconds: before.nightSeconds + openMillis(night, from, to) / 1000,
      weekendSeconds: before.weekendSeconds + openMillis(weekend, from, to) / 1000,
    });
  }
  return [...shares.values()].toSorted((a, b) => (a.person < b.person ? -1 : 1));
}

function nights(zone: string): Calendar {
  return { zone, week: { mon: NIGHT, tue: NIGHT, wed: NIGHT, thu: NIGHT, fri: NIGHT, sat: NIGHT, sun: NIGHT } };
}
