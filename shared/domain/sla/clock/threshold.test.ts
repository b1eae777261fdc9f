import { describe, expect, test } from 'vitest';
import { explainClock } from './clock-explanation.ts';
import { pauseClock, retargetClock, startClock, warnClock } from './clock-fold.ts';
import { at, CALENDARS, plan, term } from './clock-samples.ts';
import { covers, offsetMillis } from './threshold.ts';

const HOUR = 3_600_000;
const clock = (duration: string, thresholds: (number | { before: string })[]) =>
  startClock({ at: at('Mon 17:00'), term: term('A', duration, { thresholds }) });
const planned = (of: ReturnType<typeof clock>) =>
  plan(of).map((event) => ('threshold' in event ? [event.threshold, event.at] : [event.kind, event.at]));

describe('given warnings in percent and in open time before the end', () => {
  test('then they are due in the order of time, across the night', () => {
    expect(planned(clock('PT4H', [{ before: 'PT1H' }, 50, { before: 'PT3H30M' }]))).toEqual([
      [{ before: 'PT3H30M' }, at('Mon 17:30')],
      [50, at('Tue 09:00')],
      [{ before: 'PT1H' }, at('Tue 10:00')],
      ['deadline', at('Tue 11:00')],
    ]);
  });

  test('then an hour before the end of four is three quarters of them, sent once', () => {
    const both = clock('PT4H', [75, { before: 'PT1H' }]);
    expect(planned(warnClock(both, { threshold: 75, at: at('Tue 10:00') }))).toEqual([['deadline', at('Tue 11:00')]]);
  });

  test('when the whole target is shorter then there is nothing to warn of', () => {
    expect(planned(clock('PT1H', [{ before: 'PT1H' }, { before: 'PT2H' }]))).toEqual([['deadline', at('Mon 18:00')]]);
  });

  test('when the clock is paused then none lies ahead', () => {
    expect(planned(pauseClock(clock('PT4H', [{ before: 'PT1H' }]), { from: at('Mon 17:30'), cause: 'x' }))).toEqual([]);
  });

  test('when the target grows then the warning is armed again', () => {
    const warned = warnClock(clock('PT4H', [{ before: 'PT1H' }]), {
      threshold: { before: 'PT1H' },
      at: at('Tue 10:00'),
    });
    const longer = retargetClock(warned, {
      at: at('Tue 10:30'),
      term: term('A', 'PT6H', { thresholds: [{ before: 'PT1H' }] }),
      mode: 'retroactive',
    });
    expect(planned(longer)).toEqual([
      [{ before: 'PT1H' }, at('Tue 12:00')],
      ['deadline', at('Tue 13:00')],
    ]);
  });

  test('then they are explained as they were asked for', () => {
    const { thresholds } = explainClock(clock('PT4H', [50, { before: 'PT1H' }]), CALENDARS, at('Tue 09:30'));
    expect(thresholds).toEqual([
      { percent: 50, at: at('Tue 09:00'), state: 'passed' },
      { before: 'PT1H', at: at('Tue 10:00'), state: 'armed' },
    ]);
  });
});

test.each([
  [50, 4 * HOUR, 2 * HOUR],
  [{ before: 'PT1H' }, 4 * HOUR, 3 * HOUR],
  [{ before: 'PT1H' }, HOUR / 2, -HOUR / 2],
])('the offset of %j in %i ms is %i ms', (threshold, target, offset) => {
  expect(offsetMillis(threshold, target)).toBe(offset);
});

test.each([
  [75, 50, true],
  [50, 75, false],
  [{ before: 'PT1H' }, { before: 'PT2H' }, true],
  [{ before: 'PT2H' }, { before: 'PT1H' }, false],
  [99, { before: 'PT1H' }, false],
  [{ before: 'PT1S' }, 1, false],
])('whether %j covers %j: %s', (threshold, other, expected) => {
  expect(covers(threshold, other)).toBe(expected);
});
