import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import { explainClock } from '#domain/sla/clock/clock-explanation.ts';
import {
  breachClock,
  meetClock,
  pauseClock,
  reopenClock,
  resumeClock,
  retargetClock,
  startClock,
  voidClock,
  warnClock,
} from '#domain/sla/clock/clock-fold.ts';
import { nextClockEvents } from '#domain/sla/clock/clock-plan.ts';
import { readClock } from '#domain/sla/clock/clock-reading.ts';
import type { Calendar } from '#domain/time/calendar.ts';
import { instant, millis } from '#domain/time/instant.ts';
import { CHANGE_MODES, type ClockTerm, REOPEN_RULES } from '#events/incident/service-level.ts';
import { calendar, moment, thresholds, ZONES } from './sla-generators.ts';

const DAY_MS = 86_400_000;

const target: fc.Arbitrary<ClockTerm['target']> = fc.oneof(
  fc.integer({ min: 1, max: 5 * 86_400 }).map((seconds) => ({ duration: `PT${seconds}S` })),
  fc.integer({ min: 1, max: 5 }).map((businessDays) => ({ businessDays })),
);

const promised = fc.record({
  clock: fc.constant('resolution' as const),
  policy: fc.constant('p'),
  why: fc.constant('it applies to every record'),
  target,
  calendar: fc.constant('desk'),
  thresholds,
  reopen: fc.constantFrom(...REOPEN_RULES),
  mode: fc.constantFrom(...CHANGE_MODES),
});

/** Most by the calendar's own zone, some by a group's. */
const term: fc.Arbitrary<ClockTerm> = fc.oneof(
  { weight: 3, arbitrary: promised },
  {
    weight: 1,
    arbitrary: fc.tuple(promised, fc.constantFrom(...ZONES)).map(([one, zone]) => ({ ...one, zone })),
  },
);

const cause = fc.constantFrom('a', 'b', 'c');
const step = fc.nat(3 * DAY_MS);

type Fact = (clock: ClockRecord, at: string) => ClockRecord;

const fact: fc.Arbitrary<Fact> = fc.oneof(
  cause.map(
    (name): Fact =>
      (clock, at) =>
        pauseClock(clock, { from: at, cause: name }),
  ),
  cause.map(
    (name): Fact =>
      (clock, at) =>
        resumeClock(clock, { at, cause: name }),
  ),
  term.map(
    (next): Fact =>
      (clock, at) =>
        retargetClock(clock, { at, term: next, mode: next.mode }),
  ),
  fc.constant<Fact>(meetClock),
  fc.constantFrom(...REOPEN_RULES).map(
    (rule): Fact =>
      (clock, at) =>
        reopenClock(clock, { at, rule }),
  ),
);

const facts = fc.array(fc.record({ after: step, fact }), { maxLength: 12 });

/** Applies what is due until `now`, as the desk does before it decides anything. */
function settle(clock: ClockRecord, desk: Calendar, now: string): ClockRecord {
  const next = nextClockEvents(clock, { desk })[0];
  if (next === undefined || next.at > now) return clock;
  const settled =
    next.kind === 'warning' ? warnClock(clock, next) : breachClock(clock, { breachedAt: next.at, detectedAt: now });
  expect(settled).not.toEqual(clock);
  return settle(settled, desk, now);
}

/** A clock with a history, and the instant of its last fact. */
function live(desk: Calendar, first: ClockTerm, start: number, history: { after: number; fact: Fact }[]) {
  let [clock, at] = [startClock({ at: instant(start), term: first }), start];
  const visited = [clock];
  for (const { after, fact: happen } of history) {
    at += after;
    clock = happen(settle(clock, desk, instant(at)), instant(at));
    clock = settle(clock, desk, instant(at));
    visited.push(clock);
  }
  return { clock, at, visited };
}

describe('any history of a clock', () => {
  const history = fc.tuple(calendar, term, moment, facts);

  test('leaves everything due applied, once, and a verdict that stays', () => {
    return fc.assert(
      fc.property(history, ([desk, first, start, happened]) => {
        const { visited, at, clock } = live(desk, first, start, happened);
        const breaches = new Set(
          visited.flatMap(({ breach, cycles }) => [breach, ...cycles.map((cycle) => cycle.breach)]),
        );
        breaches.delete(null);
        expect(breaches.size).toBeLessThanOrEqual(1);
        for (const { at: next } of nextClockEvents(clock, { desk })) expect(millis(next)).toBeGreaterThan(at);
      }),
    );
  });

  test('is read without contradiction', () => {
    return fc.assert(
      fc.property(history, step, ([desk, first, start, happened], later) => {
        const { clock, at } = live(desk, first, start, happened);
        const now = instant(at + later);
        const reading = readClock(clock, { desk }, now);
        const { segments } = explainClock(clock, { desk }, now);
        const running = segments.filter(({ kind }) => kind === 'running');
        const elapsed = running.reduce((sum, { from, to }) => sum + millis(to) - millis(from), 0);
        expect(reading.elapsedSeconds).toBe(Math.floor(elapsed / 1000));
        expect(reading.dueAt === null).toBe(reading.state === 'paused' || reading.state === 'void');
        expect(reading.breachedAt === null).toBe(reading.state !== 'missed');
        if (reading.state === 'running') expect(reading.dueAt ?? '').toSatisfy((due: string) => due > now);
      }),
    );
  });

  test('plans warnings before the deadline and in order', () => {
    return fc.assert(
      fc.property(history, ([desk, first, start, happened]) => {
        const planned = nextClockEvents(live(desk, first, start, happened).clock, { desk });
        expect(planned.map(({ at }) => at)).toEqual(planned.map(({ at }) => at).toSorted());
        expect(planned.slice(0, -1).every(({ kind }) => kind === 'warning')).toBe(true);
      }),
    );
  });

  test('ends without a verdict and without timers when it is canceled before the deadline', () => {
    return fc.assert(
      fc.property(history, ([desk, first, start, happened]) => {
        const { clock, at } = live(desk, first, start, happened);
        const canceled = voidClock(clock, instant(at));
        const before = readClock(clock, { desk }, instant(at)).state;
        const after = before === 'met' || before === 'missed' ? before : 'void';
        expect(readClock(canceled, { desk }, instant(at + DAY_MS)).state).toBe(after);
        expect(nextClockEvents(canceled, { desk })).toEqual([]);
      }),
    );
  });
});

describe('pauses', () => {
  const pause = fc.record({ after: step, length: step, cause });
  const pausesFrom = (start: number, pauses: { after: number; length: number; cause: string }[]) =>
    pauses.map(({ after, length, cause: name }) => ({
      from: instant(start + after),
      to: instant(start + after + length),
      cause: name,
    }));

  const dueOf = (clock: ClockRecord, desk: Calendar) => millis(readClock(clock, { desk }, clock.startedAt).dueAt ?? '');

  test('never make a clock due earlier, and none more than the open time they take', () => {
    return fc.assert(
      fc.property(
        calendar,
        term,
        moment,
        fc.array(pause, { maxLength: 4 }),
        pause,
        (desk, first, start, some, more) => {
          const clock = startClock({ at: instant(start), term: first });
          const few = { ...clock, pauses: pausesFrom(start, some) };
          const many = { ...clock, pauses: pausesFrom(start, [...some, more]) };
          expect(dueOf(few, desk)).toBeGreaterThanOrEqual(dueOf(clock, desk));
          expect(dueOf(many, desk)).toBeGreaterThanOrEqual(dueOf(few, desk));
        },
      ),
    );
  });

  test('are a union: neither their order, nor their causes, nor saying them twice changes anything', () => {
    return fc.assert(
      fc.property(calendar, term, moment, fc.array(pause, { maxLength: 4 }), (desk, first, start, some) => {
        const clock = startClock({ at: instant(start), term: first });
        const pauses = pausesFrom(start, some);
        const due = dueOf({ ...clock, pauses }, desk);
        expect(dueOf({ ...clock, pauses: [...pauses, ...pauses].reverse() }, desk)).toBe(due);
        expect(dueOf({ ...clock, pauses: pauses.map((one) => ({ ...one, cause: 'other' })) }, desk)).toBe(due);
      }),
    );
  });
});
