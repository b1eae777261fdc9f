import { describe, expect, test } from 'vitest';
import type { ClockTerm } from '#events/incident/service-level.ts';
import { breachClock, pauseClock, retargetClock, warnClock } from './clock-fold.ts';
import { at, paused, plan, read, started, term } from './clock-samples.ts';

describe('given another target at 13:00 for a clock of 24 h that was opened at 10:00', () => {
  const clock = started('24x7', 'Mon 10:00', 'PT24H');
  const change = (duration: string, mode: ClockTerm['mode'], of = clock) =>
    retargetClock(of, { at: at('Mon 13:00'), term: term('24x7', duration), mode });

  test.each([
    ['retroactively', change('PT4H', 'retroactive'), 'Mon 14:00'],
    ['from the change', change('PT4H', 'from-change'), 'Mon 17:00'],
    ['with the pause before it', change('PT4H', 'retroactive', paused(clock, 'Mon 11:00', 'Mon 12:00')), 'Mon 15:00'],
    [
      'retroactively after all',
      retargetClock(change('PT4H', 'from-change'), {
        at: at('Mon 13:30'),
        term: term('24x7', 'PT6H'),
        mode: 'retroactive',
      }),
      'Mon 16:00',
    ],
  ])('then it counts %s', (_, changed, due) => {
    expect(read(changed, 'Mon 13:00').dueAt).toBe(at(due));
  });

  test('when half and three quarters are jumped then only the higher warning is sent', () => {
    const changed = change('PT4H', 'retroactive');
    expect(plan(changed)).toEqual([
      { kind: 'warning', threshold: 75, at: at('Mon 13:00') },
      { kind: 'deadline', at: at('Mon 14:00') },
    ]);
    const warned = warnClock(changed, { threshold: 75, at: at('Mon 13:00') });
    expect(plan(warned)).toEqual([{ kind: 'deadline', at: at('Mon 14:00') }]);
  });

  test('when the deadline itself is jumped then the breach is the one notice', () => {
    const changed = change('PT2H', 'retroactive');
    expect(plan(changed)).toEqual([{ kind: 'deadline', at: at('Mon 12:00') }]);
    const breached = breachClock(changed, { breachedAt: at('Mon 12:00'), detectedAt: at('Mon 13:00') });
    expect(read(breached, 'Mon 13:00')).toMatchObject({
      state: 'missed',
      breachedAt: at('Mon 12:00'),
      detectedAt: at('Mon 13:00'),
    });
    expect(plan(breached)).toEqual([]);
  });

  test('when the clock stands still since 12:30 then what was jumped before counts all the same', () => {
    const standing = pauseClock(clock, { from: at('Mon 12:30'), cause: 'a' });
    expect(plan(change('PT2H', 'retroactive', standing))).toEqual([{ kind: 'deadline', at: at('Mon 12:00') }]);
    expect(plan(change('PT4H', 'retroactive', standing))).toEqual([
      { kind: 'warning', threshold: 50, at: at('Mon 13:00') },
    ]);
  });

  test('when the target was missed before then a longer one does not unsay it', () => {
    const breached = breachClock(change('PT2H', 'retroactive'), {
      breachedAt: at('Mon 12:00'),
      detectedAt: at('Mon 13:00'),
    });
    const longer = retargetClock(breached, { at: at('Mon 14:00'), term: term('24x7', 'PT24H'), mode: 'retroactive' });
    expect(read(longer, 'Mon 14:00')).toMatchObject({ state: 'missed', breachedAt: at('Mon 12:00') });
    expect(plan(longer)).toEqual([]);
  });
});

describe('given warnings', () => {
  const clock = started('A', 'Mon 09:00', 'PT4H');

  test('then they come in order before the deadline', () => {
    expect(plan(clock)).toEqual([
      { kind: 'warning', threshold: 50, at: at('Mon 11:00') },
      { kind: 'warning', threshold: 75, at: at('Mon 12:00') },
      { kind: 'deadline', at: at('Mon 13:00') },
    ]);
  });

  test('when one was sent then it is not armed, also after a pause that follows it', () => {
    const warned = warnClock(clock, { threshold: 50, at: at('Mon 11:00') });
    expect(plan(paused(warned, 'Mon 11:30', 'Mon 12:30'))).toEqual([
      { kind: 'warning', threshold: 75, at: at('Mon 13:00') },
      { kind: 'deadline', at: at('Mon 14:00') },
    ]);
  });

  test('when a longer target takes the share below a threshold then that one is armed again', () => {
    const warned = warnClock(warnClock(clock, { threshold: 50, at: at('Mon 11:00') }), {
      threshold: 75,
      at: at('Mon 12:00'),
    });
    const longer = retargetClock(warned, { at: at('Mon 12:30'), term: term('A', 'PT5H'), mode: 'retroactive' });
    expect(plan(longer)).toEqual([
      { kind: 'warning', threshold: 75, at: at('Mon 12:45') },
      { kind: 'deadline', at: at('Mon 14:00') },
    ]);
    const much = retargetClock(warned, { at: at('Mon 12:30'), term: term('A', 'PT8H'), mode: 'retroactive' });
    expect(plan(much).map((event) => event.at)).toEqual([at('Mon 13:00'), at('Mon 15:00'), at('Mon 17:00')]);
  });

  test('when a longer target leaves as much used as the threshold then nobody is told again', () => {
    const warned = warnClock(clock, { threshold: 50, at: at('Mon 11:00') });
    const longer = retargetClock(warned, { at: at('Mon 12:00'), term: term('A', 'PT5H'), mode: 'retroactive' });
    expect(plan(longer)[0]).toEqual({ kind: 'warning', threshold: 75, at: at('Mon 12:45') });
  });

  test('when one change arms a threshold again and the next jumps it then it is sent with that change', () => {
    const warned = warnClock(clock, { threshold: 50, at: at('Mon 11:00') });
    const longer = retargetClock(warned, { at: at('Mon 11:30'), term: term('A', 'PT8H'), mode: 'retroactive' });
    const shorter = retargetClock(longer, { at: at('Mon 11:40'), term: term('A', 'PT4H'), mode: 'retroactive' });
    expect(plan(shorter)[0]).toEqual({ kind: 'warning', threshold: 50, at: at('Mon 11:40') });
  });

  test('when the target counts from a change then every threshold is armed again', () => {
    const warned = warnClock(clock, { threshold: 50, at: at('Mon 11:00') });
    const anew = retargetClock(warned, { at: at('Mon 12:00'), term: term('A', 'PT4H'), mode: 'from-change' });
    expect(plan(anew).map((event) => event.at)).toEqual([at('Mon 14:00'), at('Mon 15:00'), at('Mon 16:00')]);
  });
});
