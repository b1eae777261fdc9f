import { describe, expect, test } from 'vitest';
import { breachClock, meetClock, pauseClock, resumeClock, retargetClock, startClock, voidClock } from './clock-fold.ts';
import { publicReading, readClock } from './clock-reading.ts';
import { at, paused, plan, read, started, term } from './clock-samples.ts';

describe('given pauses', () => {
  test.each([
    ['in hours', started('A', 'Mon 09:00', 'PT4H'), 'Mon 10:00', 'Mon 12:00', 'Mon 15:00'],
    ['over night', started('A', 'Mon 09:00', 'PT4H'), 'Mon 10:00', 'Tue 10:00', 'Tue 13:00'],
    ['over the weekend', started('A', 'Fri 15:00', 'PT4H'), 'Fri 17:30', 'Mon 08:30', 'Mon 10:00'],
    ['to the millisecond', started('A', 'Mon 09:00', 'PT4H'), 'Mon 10:00', 'Mon 10:00:00.001', 'Mon 13:00:01'],
  ])('then open time %s moves the due instant', (_, clock, from, to, due) => {
    expect(read(paused(clock, from, to), 'Mon 09:00').dueAt).toBe(at(due));
  });

  test('then two causes at once count once, and the clock stands until both are over', () => {
    const both = paused(
      paused(started('A', 'Mon 09:00', 'PT4H'), 'Mon 10:00', 'Mon 12:00', 'a'),
      'Mon 11:00',
      'Mon 13:00',
      'b',
    );
    expect(read(both, 'Mon 14:00')).toMatchObject({ dueAt: at('Mon 16:00'), elapsedSeconds: 7_200 });
    const one = resumeClock(
      pauseClock(pauseClock(started('A', 'Mon 09:00', 'PT4H'), { from: at('Mon 10:00'), cause: 'a' }), {
        from: at('Mon 11:00'),
        cause: 'b',
      }),
      { at: at('Mon 12:00'), cause: 'a' },
    );
    expect(read(one, 'Mon 14:00').state).toBe('paused');
  });

  test('then a clock that is paused has no due instant, freezes what remains and cannot breach', () => {
    const clock = pauseClock(started('A', 'Mon 09:00', 'PT4H'), { from: at('Mon 10:00'), cause: 'a' });
    expect(read(clock, 'Thu 10:00')).toMatchObject({
      state: 'paused',
      dueAt: null,
      remainingSeconds: 10_800,
      breachedAt: null,
    });
    expect(plan(clock)).toEqual([]);
  });

  test('then one cause twice is one pause, and the end of another cause changes nothing', () => {
    const once = pauseClock(started('A', 'Mon 09:00', 'PT4H'), { from: at('Mon 10:00'), cause: 'a' });
    expect(pauseClock(once, { from: at('Mon 11:00'), cause: 'a' })).toBe(once);
    expect(resumeClock(once, { at: at('Mon 11:00'), cause: 'b' })).toEqual(once);
  });
});

describe('given a clock that runs', () => {
  const clock = started('B', 'Mon 16:00', 'PT2H');

  test('when it is night then it is running and no time passes', () => {
    expect(read(clock, 'Mon 23:00')).toMatchObject({ state: 'running', elapsedSeconds: 3_600, dueAt: at('Tue 10:00') });
  });

  test('when 99.951 % of the target is used then it is running', () => {
    const long = started('24x7', 'Mon 10:00', 'PT2000S');
    expect(read(long, 'Mon 10:33:19.020')).toMatchObject({
      state: 'running',
      elapsedSeconds: 1_999,
      remainingSeconds: 1,
    });
  });

  test('when the due instant is reached then it is missed, recorded or not', () => {
    expect(read(clock, 'Tue 09:59:59.999').state).toBe('running');
    expect(read(clock, 'Tue 10:00')).toMatchObject({ state: 'missed', breachedAt: at('Tue 10:00'), detectedAt: null });
  });

  test('when its calendar is unknown then reading says so', () => {
    expect(() => readClock(clock, {}, at('Mon 16:00'))).toThrow('calendar B');
  });
});

describe('given an answer', () => {
  const met = meetClock(started('A', 'Mon 09:00', 'PT4H'), at('Mon 10:00'));

  test('then the clock is met for good and stops counting', () => {
    expect(publicReading(read(met, 'Thu 09:00'))).toEqual({
      name: 'resolution',
      state: 'met',
      targetSeconds: 14_400,
      elapsedSeconds: 3_600,
      dueAt: at('Mon 13:00'),
      breachedAt: null,
    });
    expect(plan(met)).toEqual([]);
  });

  test('then no later fact touches it', () => {
    expect(meetClock(met, at('Mon 11:00'))).toBe(met);
    expect(pauseClock(met, { from: at('Mon 11:00'), cause: 'a' })).toBe(met);
    expect(breachClock(met, { breachedAt: at('Mon 11:00'), detectedAt: at('Mon 11:00') })).toBe(met);
    expect(retargetClock(met, { at: at('Mon 11:00'), term: term('A', 'PT1M'), mode: 'retroactive' })).toBe(met);
    expect(voidClock(met, at('Mon 11:00'))).toBe(met);
  });

  test('when the clock was paused then the pause ends with it', () => {
    const paused = pauseClock(started('A', 'Mon 09:00', 'PT4H'), { from: at('Mon 10:00'), cause: 'a' });
    expect(read(meetClock(paused, at('Mon 12:00')), 'Tue 09:00')).toMatchObject({
      state: 'met',
      elapsedSeconds: 3_600,
    });
  });
});

describe('given a target of business days', () => {
  const clock = startClock({ at: at('Sat 11:00'), term: term('A', 'PT1H', { target: { businessDays: 3 } }) });

  test('then it is due at the same local time, and its length is the open time until then', () => {
    expect(read(clock, 'Mon 08:00')).toMatchObject({
      dueAt: at('Wed 11:00'),
      targetSeconds: 23 * 3_600,
      elapsedSeconds: 0,
    });
  });

  test('when a pause takes open time then it moves by as much', () => {
    expect(read(paused(clock, 'Mon 09:00', 'Mon 11:00'), 'Mon 12:00').dueAt).toBe(at('Wed 13:00'));
    expect(read(paused(clock, 'Mon 19:00', 'Mon 23:00'), 'Tue 12:00').dueAt).toBe(at('Wed 11:00'));
  });

  test('when they hold no open time then there is nothing to warn of', () => {
    const early = startClock({ at: at('Sat 06:00'), term: term('A', 'PT1H', { target: { businessDays: 1 } }) });
    expect(plan(early)).toEqual([{ kind: 'deadline', at: at('Mon 06:00') }]);
  });
});
