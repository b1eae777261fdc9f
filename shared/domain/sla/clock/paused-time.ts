import type { Calendar } from '#domain/time/calendar.ts';
import { addOpenMillis, openMillis } from '#domain/time/open-time.ts';
import type { Interval } from '#domain/time/windows.ts';
import { pauseSums } from './pause-sums.ts';

/** Open time less the pauses in it (Semantics, rule 8). All moments are milliseconds since 1970 in UTC; a pause that lasts ends at infinity. */

const unions = new WeakMap<readonly Interval[], Interval[]>();

/** @returns the pauses in order and apart from each other: time for which two causes stand is counted once */
export function union(pauses: readonly Interval[]): readonly Interval[] {
  const known = unions.get(pauses);
  if (known) return known;
  const merged: Interval[] = [];
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && pause.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, pause.to) };
    else merged.push(pause);
  }
  const apart = merged.filter(({ from, to }) => from < to);
  unions.set(pauses, apart);
  return apart;
}

/** @returns the milliseconds of open time between two moments that lie in no pause */
export function runningMillis(calendar: Calendar, from: number, to: number, pauses: readonly Interval[]): number {
  return openMillis(calendar, from, to) - pausedMillis(calendar, from, to, pauses);
}

/** @returns the milliseconds of open time between two moments that lie in a pause */
export function pausedMillis(calendar: Calendar, from: number, to: number, pauses: readonly Interval[]): number {
  const apart = union(pauses);
  const first = firstPlace(apart.length, (place) => (apart[place]?.to ?? 0) > from);
  const last = firstPlace(apart.length, (place) => (apart[place]?.from ?? 0) >= to) - 1;
  const inside = (place: number) => {
    const pause = apart[place];
    return pause === undefined ? 0 : openMillis(calendar, Math.max(pause.from, from), Math.min(pause.to, to));
  };
  if (first > last) return 0;
  if (first === last) return inside(first);
  const { paused } = pauseSums(calendar, apart);
  return inside(first) + (paused[last] ?? 0) - (paused[first + 1] ?? 0) + inside(last);
}

/** @returns the first moment at which so many milliseconds have run since `start`; null while a pause without end keeps it away */
export function addRunningMillis(
  calendar: Calendar,
  start: number,
  amount: number,
  pauses: readonly Interval[],
): number | null {
  const apart = union(pauses);
  const first = firstPlace(apart.length, (place) => (apart[place]?.to ?? 0) > start);
  const next = apart[first];
  if (next === undefined) return addOpenMillis(calendar, start, amount);
  const { between } = pauseSums(calendar, apart);
  const untilFirst = openMillis(calendar, start, next.from);
  const runningUntil = (place: number) => untilFirst + (between[place] ?? 0) - (between[first] ?? 0);
  const end = firstPlace(apart.length, (place) => place >= first && runningUntil(place) >= amount);
  if (end === first) return addOpenMillis(calendar, start, amount);
  const cursor = apart[end - 1]?.to ?? start;
  if (cursor === Number.POSITIVE_INFINITY) return null;
  return addOpenMillis(calendar, cursor, amount - runningUntil(end - 1));
}

/** @returns the first of so many places for which something holds that holds for all after it; their number when there is none */
function firstPlace(count: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
