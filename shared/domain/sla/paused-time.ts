import type { Calendar } from './calendar.ts';
import { addOpenMillis, openMillis } from './open-time.ts';
import type { Interval } from './windows.ts';

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
  return union(pauses)
    .map((pause) => openMillis(calendar, Math.max(pause.from, from), Math.min(pause.to, to)))
    .reduce((sum, open) => sum + open, 0);
}

/** @returns the first moment at which so many milliseconds have run since `start`; null while a pause without end keeps it away */
export function addRunningMillis(
  calendar: Calendar,
  start: number,
  amount: number,
  pauses: readonly Interval[],
): number | null {
  let cursor = start;
  let left = amount;
  for (const pause of union(pauses)) {
    if (pause.to <= cursor) continue;
    const open = openMillis(calendar, cursor, pause.from);
    if (left <= open) break;
    left -= open;
    cursor = pause.to;
  }
  return cursor === Number.POSITIVE_INFINITY ? null : addOpenMillis(calendar, cursor, left);
}
