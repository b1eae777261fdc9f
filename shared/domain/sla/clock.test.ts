import { describe, expect, test } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import type { ClockTerm } from '#events/service-level.ts';
import { CalendarSchema } from './calendar.ts';
import { type ClockRecord, ClockRecordSchema } from './clock.ts';
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
} from './clock-fold.ts';
import { nextClockEvents } from './clock-plan.ts';
import { publicReading, readClock } from './clock-reading.ts';

function workdays(...windows: string[]) {
  return CalendarSchema.parse({
    zone: 'Europe/Berlin',
    week: { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows },
  });
}

const CALENDARS = {
  A: workdays('08:00-18:00'),
  B: workdays('09:00-17:00'),
  '24x7': CalendarSchema.parse({ zone: 'Europe/Berlin', always: true }),
};

/** Monday is 2026-09-07; Berlin is two hours ahead. */
const DAYS = { Fri: 4, Sat: 5, Mon: 7, Tue: 8, Wed: 9, Thu: 10 } as const;

function at(when: string): string {
  const [, day, time] = when.match(/^(\S+) (\S+)$/) ?? [];
  const date = String(DAYS[day as keyof typeof DAYS]).padStart(2, '0');
  return instant(Date.parse(`2026-09-${date}T${time}+02:00`));
}

function term(calendar: keyof typeof CALENDARS, duration: string, changes: Partial<ClockTerm> = {}): ClockTerm {
  return {
    clock: 'resolution',
    policy: 'high',
    why: 'priority is high',
    target: { duration },
    calendar,
    thresholds: [50, 75],
    reopen: 'resume',
    mode: 'retroactive',
    ...changes,
  };
}

const started = (calendar: keyof typeof CALENDARS, when: string, duration: string) =>
  startClock({ at: at(when), term: term(calendar, duration) });

function paused(clock: ClockRecord, from: string, to: string, cause = 'awaiting_requester') {
  return resumeClock(pauseClock(clock, { from: at(from), cause }), { at: at(to), cause });
}

const read = (clock: ClockRecord, when: string) => readClock(clock, CALENDARS, at(when));
const plan = (clock: ClockRecord) => nextClockEvents(clock, CALENDARS);

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
});

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
