import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import { isFinished } from '#domain/sla/clock/clock-fold.ts';
import { readClock } from '#domain/sla/clock/clock-reading.ts';
import { calendarOf } from '#domain/time/calendars.ts';
import type { History } from '#test/harness/desk-history.ts';
import { live, steps } from './incident-generators.ts';

type Raw = Parameters<typeof live>[0];

function withHolidays(document: Configuration, holidays: string[]): Configuration {
  const office = calendarOf('business-hours', document);
  return { ...document, calendars: { ...document.calendars, 'business-hours': { ...office, holidays } } };
}

/** A life, and its last instant with everything due done, so that only the replay itself is seen. */
function lived(raw: Raw): { history: History; now: string } {
  let now = '2026-09-07T09:00:00.000Z';
  const history = live(raw, (_history, at) => {
    now = at;
  });
  return { history: history.do(now, SYSTEM, { type: 'fire-timers' }), now };
}

function replay(history: History, now: string, document: Configuration, version: number): History {
  return history.do(now, SYSTEM, { type: 'reconfigure', to: { version, document }, why: 'replay' });
}

it('a replay to the configuration a record lives under changes nothing', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      const { history, now } = lived(raw);
      const before = history.record;
      expect(replay(history, now, history.configuration, 0).record).toBe(before);
    }),
  );
});

it('a replay leaves every verdict and every finished clock as it reads, and a second one changes nothing', () => {
  const holiday = fc.integer({ min: 8, max: 30 }).map((day) => `2026-09-${String(day).padStart(2, '0')}`);
  return fc.assert(
    fc.property(steps, fc.uniqueArray(holiday), (raw, holidays) => {
      const { history, now } = lived(raw);
      const read = (clock: ClockRecord) => {
        const reading = readClock(clock, history.configuration.calendars, now);
        const { name, state, breachedAt } = reading;
        return isFinished(clock) ? reading : { name, state, breachedAt };
      };
      const judged = history.record.clocks.filter((clock) => isFinished(clock) || clock.breach !== null);
      const before = judged.map(read);
      replay(history, now, withHolidays(history.configuration, holidays), 1);
      const after = history.record.clocks.filter(({ name }) => judged.some((clock) => clock.name === name));
      expect(after.map(read)).toEqual(before);
      const { record } = history;
      expect(replay(history, now, history.configuration, 1).record).toBe(record);
    }),
  );
});
