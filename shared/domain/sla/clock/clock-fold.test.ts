import { describe, expect, test } from 'vitest';
import type { ClockTerm } from '#events/incident/service-level.ts';
import { ClockRecordSchema } from './clock.ts';
import { breachClock, meetClock, pauseClock, reopenClock, voidClock } from './clock-fold.ts';
import { at, paused, plan, read, started } from './clock-samples.ts';

describe('given a resolution on Monday at 16:00 and a reopening on Wednesday at 10:00', () => {
  const resolved = meetClock(started('B', 'Mon 09:00', 'PT8H'), at('Mon 16:00'));
  const reopen = (rule: ClockTerm['reopen'], of = resolved) => reopenClock(of, { at: at('Wed 10:00'), rule });

  test.each([
    ['resume', 'Wed 11:00'],
    ['restart', 'Thu 10:00'],
  ] as const)('when the rule is %s then it is due on %s', (rule, due) => {
    expect(read(reopen(rule), 'Wed 10:00')).toMatchObject({ state: 'running', dueAt: at(due) });
    expect(plan(reopen(rule)).at(-1)).toEqual({ kind: 'deadline', at: at(due) });
  });

  test('when the rule is count-through then it was missed on Monday at 17:00', () => {
    const through = reopen('count-through');
    expect(read(through, 'Wed 10:00')).toMatchObject({ state: 'missed', breachedAt: at('Mon 17:00') });
    expect(plan(through)).toEqual([{ kind: 'deadline', at: at('Mon 17:00') }]);
  });

  test('then the first verdict stays in history', () => {
    expect(reopen('restart').cycles).toEqual([
      {
        countsFrom: at('Mon 09:00'),
        stoppedAt: at('Mon 16:00'),
        reopenedAt: at('Wed 10:00'),
        rule: 'restart',
        breach: null,
      },
    ]);
  });

  test.each(['resume', 'restart', 'count-through'] as const)(
    'when it was missed before then %s sends no second breach',
    (rule) => {
      const breach = { breachedAt: at('Mon 10:00'), detectedAt: at('Mon 10:00') };
      const missed = meetClock(breachClock(started('B', 'Mon 09:00', 'PT1H'), breach), at('Mon 16:00'));
      const again = reopen(rule, missed);
      expect(plan(again)).toEqual([]);
      expect(again.cycles.at(-1)?.breach).toEqual(breach);
    },
  );

  test('when a second cycle is missed too then it says so without another breach', () => {
    const breach = { breachedAt: at('Mon 10:00'), detectedAt: at('Mon 10:00') };
    const missed = meetClock(breachClock(started('B', 'Mon 09:00', 'PT1H'), breach), at('Mon 16:00'));
    const again = reopen('restart', missed);
    expect(read(meetClock(again, at('Wed 10:59')), 'Thu 09:00').state).toBe('met');
    expect(read(meetClock(again, at('Wed 12:00')), 'Thu 09:00')).toMatchObject({
      state: 'missed',
      breachedAt: at('Wed 11:00'),
      detectedAt: null,
    });
  });

  test('when the clock runs still then a reopening means nothing', () => {
    const running = started('B', 'Mon 09:00', 'PT8H');
    expect(reopen('restart', running)).toBe(running);
  });
});

describe('given a cancellation', () => {
  test('then a clock that runs or stands is void: no verdict, no timers', () => {
    const running = voidClock(started('A', 'Mon 09:00', 'PT4H'), at('Mon 10:00'));
    const standing = voidClock(
      pauseClock(started('A', 'Mon 09:00', 'PT4H'), { from: at('Mon 10:00'), cause: 'a' }),
      at('Mon 11:00'),
    );
    for (const clock of [running, standing]) {
      expect(read(clock, 'Thu 09:00')).toMatchObject({
        state: 'void',
        dueAt: null,
        breachedAt: null,
        elapsedSeconds: 3_600,
      });
      expect(plan(clock)).toEqual([]);
    }
  });

  test('then a missed clock stays missed and stops counting', () => {
    const breach = { breachedAt: at('Mon 13:00'), detectedAt: at('Mon 13:00') };
    const clock = voidClock(breachClock(started('A', 'Mon 09:00', 'PT4H'), breach), at('Mon 14:00'));
    expect(read(clock, 'Thu 09:00')).toMatchObject({ state: 'missed', elapsedSeconds: 18_000 });
  });
});

test('a clock survives being stored', () => {
  const clock = reopenClock(
    meetClock(paused(started('B', 'Mon 09:00', 'PT8H'), 'Mon 10:00', 'Mon 11:00'), at('Mon 12:00')),
    {
      at: at('Tue 09:00'),
      rule: 'resume',
    },
  );
  expect(ClockRecordSchema.parse(JSON.parse(JSON.stringify(clock)))).toEqual(clock);
});
