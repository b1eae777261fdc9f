import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRunningMillis, pausedMillis, union } from '#domain/sla/clock/paused-time.ts';
import type { Calendar } from '#domain/time/calendar.ts';
import { addOpenMillis, openMillis, openSpans } from '#domain/time/open-time.ts';
import type { Interval } from '#domain/time/windows.ts';
import { calendar as calendars } from './sla-generators.ts';

const START = Date.parse('2026-03-20T00:00:00Z');
const SPAN = 40 * 86_400_000;
const moment = fc.integer({ min: 0, max: SPAN }).map((ms) => START + ms);
const pause = fc
  .tuple(moment, fc.oneof(fc.integer({ min: 0, max: 3 * 86_400_000 }), fc.constant(Number.POSITIVE_INFINITY)))
  .map(([from, length]): Interval => ({ from, to: from + length }));
const pauses = fc.array(pause, { maxLength: 30 });
const amount = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10 * 86_400_000 }));

/** One pause after the other, each by a walk through the calendar. */
function pausedOneByOne(calendar: Calendar, from: number, to: number, all: readonly Interval[]): number {
  return union(all)
    .flatMap((one) => openSpans(calendar, Math.max(one.from, from), Math.min(one.to, to)))
    .reduce((sum, span) => sum + span.to - span.from, 0);
}

function addedOneByOne(calendar: Calendar, start: number, wanted: number, all: readonly Interval[]): number | null {
  let [cursor, left] = [start, wanted];
  for (const one of union(all)) {
    if (one.to <= cursor) continue;
    const open = openMillis(calendar, cursor, one.from);
    if (left <= open) break;
    left -= open;
    cursor = one.to;
  }
  return cursor === Number.POSITIVE_INFINITY ? null : addOpenMillis(calendar, cursor, left);
}

describe('given any pauses in any calendar', () => {
  it('when open time in them is asked for, then it is that of each, to the millisecond', () => {
    return fc.assert(
      fc.property(calendars, moment, moment, pauses, (calendar, from, to, all) => {
        expect(pausedMillis(calendar, from, to, all)).toBe(pausedOneByOne(calendar, from, to, all));
      }),
    );
  });

  it('when a target is used up, then it is at the millisecond at which walking along them comes to', () => {
    return fc.assert(
      fc.property(calendars, moment, amount, pauses, (calendar, start, wanted, all) => {
        expect(addRunningMillis(calendar, start, wanted, all)).toBe(addedOneByOne(calendar, start, wanted, all));
      }),
    );
  });

  it('when one pause more begins and ends, as commands do, then what is kept of the others stays right', () => {
    return fc.assert(
      fc.property(calendars, moment, amount, pauses, (calendar, start, wanted, all) => {
        for (let count = 1; count <= all.length; count++) {
          const until = all.slice(0, count);
          expect(addRunningMillis(calendar, start, wanted, until)).toBe(addedOneByOne(calendar, start, wanted, until));
        }
      }),
      { numRuns: 30 },
    );
  });
});
