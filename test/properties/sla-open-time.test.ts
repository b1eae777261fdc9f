import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant, millis } from '#domain/time/instant.ts';
import {
  addBusinessDays,
  addOpenMillis,
  addOpenTime,
  openMillis,
  openSpans,
  subtractOpenMillis,
} from '#domain/time/open-time.ts';
import { instantOfLocal, localTimeOf } from '#domain/time/zone.ts';
import { calendar, moment, ZONES } from './sla-generators.ts';

const DAY_MS = 86_400_000;
const amount = fc.integer({ min: 1, max: 20 * DAY_MS });

describe('open time', () => {
  test('adding and measuring are inverse', () => {
    return fc.assert(
      fc.property(calendar, moment, amount, (desk, start, open) => {
        const end = addOpenMillis(desk, start, open);
        expect(openMillis(desk, start, end)).toBe(open);
        expect(openMillis(desk, start, end - 1)).toBe(open - 1);
      }),
    );
  });

  test('subtracting gives the last start from which adding ends there', () => {
    return fc.assert(
      fc.property(calendar, moment, amount, (desk, end, open) => {
        const start = subtractOpenMillis(desk, end, open);
        expect(openMillis(desk, start, end)).toBe(open);
        expect(openMillis(desk, start + 1, end)).toBe(open - 1);
      }),
    );
  });

  test('a later start or a longer target is never due earlier', () => {
    return fc.assert(
      fc.property(calendar, moment, amount, amount, (desk, start, open, more) => {
        expect(addOpenMillis(desk, start + more, open)).toBeGreaterThanOrEqual(addOpenMillis(desk, start, open));
        expect(addOpenMillis(desk, start, open + more)).toBeGreaterThan(addOpenMillis(desk, start, open));
      }),
    );
  });

  test('a span measured in two parts is measured whole', () => {
    return fc.assert(
      fc.property(calendar, moment, amount, amount, (desk, start, first, second) => {
        const [middle, end] = [start + first, start + first + second];
        const parts = openMillis(desk, start, middle) + openMillis(desk, middle, end);
        expect(openMillis(desk, start, end)).toBe(parts);
      }),
    );
  });

  test('open stretches are in order, apart from each other, and never longer than the time they lie in', () => {
    return fc.assert(
      fc.property(calendar, moment, amount, (desk, start, length) => {
        const edges = openSpans(desk, start, start + length).flatMap(({ from, to }) => [from, to]);
        expect([start, ...edges, start + length]).toEqual([start, ...edges, start + length].toSorted((a, b) => a - b));
      }),
    );
  });

  test('deadlines are the first whole second at or after the target is used up', () => {
    return fc.assert(
      fc.property(calendar, moment, fc.integer({ min: 1, max: 500_000 }), (desk, start, seconds) => {
        const due = millis(addOpenTime(desk, instant(start), seconds));
        const exact = addOpenMillis(desk, start, seconds * 1000);
        expect(due % 1000).toBe(0);
        expect(due - exact).toBeGreaterThanOrEqual(0);
        expect(due - exact).toBeLessThan(1000);
      }),
    );
  });

  test('business days end later the more they are, at the same local time where it exists', () => {
    return fc.assert(
      fc.property(calendar, moment, fc.integer({ min: 1, max: 20 }), (desk, ms, count) => {
        const start = Math.floor(ms / 1000) * 1000;
        const due = millis(addBusinessDays(desk, instant(start), count));
        expect(millis(addBusinessDays(desk, instant(start), count + 1))).toBeGreaterThan(due);
        const [begun, ended] = [localTimeOf(desk.zone, start), localTimeOf(desk.zone, due)];
        expect(ended.day - begun.day).toBeGreaterThanOrEqual(count);
        if (instantOfLocal(desk.zone, ended.day, begun.timeOfDay) === due) return;
        expect.fail('the due instant is not that local time');
      }),
    );
  });
});

describe('local time', () => {
  /** What the platform's own formatter shows on the wall. */
  function wall(zone: string, ms: number): string {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    return format.format(ms).replace(' ', 'T');
  }

  test('is what the platform shows, and leads back to the first moment that shows it', () => {
    return fc.assert(
      fc.property(fc.constantFrom(...ZONES), moment, (zone, ms) => {
        const { day, timeOfDay } = localTimeOf(zone, ms);
        expect(new Date(day * DAY_MS + timeOfDay).toISOString().slice(0, 19)).toBe(wall(zone, ms));
        const first = instantOfLocal(zone, day, timeOfDay);
        expect(wall(zone, first)).toBe(wall(zone, ms));
        expect(first).toBeLessThanOrEqual(ms);
      }),
      { numRuns: 500 },
    );
  });

  test('never runs backwards from one edge to the next', () => {
    return fc.assert(
      fc.property(fc.constantFrom(...ZONES), moment, fc.nat(2 * DAY_MS), (zone, ms, later) => {
        const { day, timeOfDay } = localTimeOf(zone, ms);
        expect(instantOfLocal(zone, day, timeOfDay + later)).toBeGreaterThanOrEqual(
          instantOfLocal(zone, day, timeOfDay),
        );
      }),
      { numRuns: 500 },
    );
  });
});
