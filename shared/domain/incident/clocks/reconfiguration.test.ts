import { describe, expect, it } from 'vitest';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { readClock } from '#domain/sla/clock/clock-reading.ts';
import { calendarOf } from '#domain/time/calendars.ts';
import { at, History, LIN } from '#test/harness/desk-history.ts';
import { foldClocks } from './evolve-clocks.ts';

const SHIPPED = new History().configuration;

/** The shipped configuration with Tuesday the 8th a holiday. */
const HOLIDAY: Configuration = {
  ...SHIPPED,
  calendars: {
    ...SHIPPED.calendars,
    'business-hours': { ...calendarOf('business-hours', SHIPPED), holidays: ['2026-09-08'] },
  },
};

const withTarget = (duration: string, mode: 'retroactive' | 'from-change' = 'retroactive'): Configuration => ({
  ...SHIPPED,
  serviceLevels: SHIPPED.serviceLevels.map((policy) => ({
    ...policy,
    mode,
    clocks: { ...policy.clocks, resolution: { target: { duration } } },
  })),
});

const to = (document: Configuration, version = 1) =>
  ({ type: 'reconfigure', to: { version, document }, why: 'a holiday was missing' }) as const;

function clock(history: History, name: 'response' | 'resolution', now: string) {
  const found = history.record.clocks.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`there is no clock ${name}`);
  return readClock(found, history.configuration.calendars, now);
}

/** Medium: response in 4 h, resolution in 24 h of office hours, 09:00 to 17:00. */
const opened = () => new History().open(at(7, '10:00'));
const ACCEPT = { type: 'accept' } as const;
const RESOLVE = { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false } as const;

describe('given an open record and a calendar with one more holiday', () => {
  it('when it is moved, then its deadline moves and its version is the new one', () => {
    const history = opened().do(at(7, '11:00'), SYSTEM, to(HOLIDAY));
    expect(clock(history, 'resolution', at(7, '11:00')).dueAt).toBe(at(11, '10:00'));
    expect(history.record.configurationVersion).toBe(1);
    expect(history.types).toEqual(['opened', 'reconfigured']);
  });

  it('when it is moved again, then nothing changes', () => {
    const history = opened().do(at(7, '11:00'), SYSTEM, to(HOLIDAY));
    const before = history.record;
    expect(history.do(at(7, '11:30'), SYSTEM, to(HOLIDAY)).record).toBe(before);
  });

  it('when its response was given before, then that keeps its instants though the calendar has others', () => {
    const history = opened().do(at(7, '10:30'), LIN, ACCEPT);
    const before = clock(history, 'response', at(7, '11:00'));
    history.do(at(9, '11:00'), SYSTEM, to(HOLIDAY));
    expect(clock(history, 'response', at(9, '11:00'))).toEqual(before);
  });

  it('when the calendar of a given verdict is gone, then the verdict is not', () => {
    const history = opened().do(at(7, '10:30'), LIN, ACCEPT);
    const always = calendarOf('always', SHIPPED);
    const elsewhere = SHIPPED.serviceLevels.map((policy) => ({ ...policy, calendar: 'always' }));
    history.do(at(7, '11:00'), SYSTEM, to({ ...SHIPPED, calendars: { always }, serviceLevels: elsewhere }));
    expect(clock(history, 'response', at(7, '11:00')).state).toBe('met');
    expect(clock(history, 'resolution', at(7, '11:00')).dueAt).toBe(at(8, '10:00'));
  });

  it('when it is reopened later, then the clock that goes on follows the new calendar', () => {
    const history = opened().do(at(7, '10:30'), LIN, ACCEPT).do(at(7, '11:00'), LIN, RESOLVE);
    history.do(at(7, '12:00'), SYSTEM, to(HOLIDAY));
    expect(clock(history, 'resolution', at(7, '13:00')).dueAt).toBe(at(10, '10:00'));
    history.do(at(7, '13:00'), LIN, { type: 'reopen', reason: 'It is back' });
    expect(clock(history, 'resolution', at(7, '13:00')).dueAt).toBe(at(11, '12:00'));
  });
});

describe('given a record that is finished', () => {
  it.each([
    ['closed', { type: 'close' }],
    ['canceled', null],
  ] as const)('when it is %s, then it is left alone', (_status, close) => {
    const history = opened();
    if (close === null) history.do(at(7, '11:00'), LIN, { type: 'cancel', reason: 'Twice' });
    else history.do(at(7, '11:00'), LIN, RESOLVE).do(at(7, '11:01'), LIN, close);
    const before = history.record;
    expect(history.do(at(7, '12:00'), SYSTEM, to(HOLIDAY)).record).toBe(before);
  });
});

describe('given a corrected target', () => {
  it('when the new deadline has passed, then one breach is recorded with both its instants and no warning', () => {
    const history = opened()
      .do(at(7, '10:30'), LIN, ACCEPT)
      .do(at(7, '13:00'), SYSTEM, to(withTarget('PT2H')));
    expect(history.types.slice(2)).toEqual(['reconfigured', 'sla-breached']);
    expect(history.entries.at(-1)?.data).toEqual({
      clock: 'resolution',
      breachedAt: at(7, '12:00'),
      detectedAt: at(7, '13:00'),
    });
  });

  it('when several thresholds are jumped, then only the highest is told', () => {
    const history = opened()
      .do(at(7, '10:30'), LIN, ACCEPT)
      .do(at(7, '14:00'), SYSTEM, to(withTarget('PT5H')));
    expect(history.types.slice(3)).toEqual(['sla-warned']);
    expect(history.entries.at(-1)).toMatchObject({ at: at(7, '14:00'), data: { threshold: 75 } });
  });

  it('when a threshold was told of and stays passed, then it is not told of again', () => {
    const history = opened().do(at(7, '10:30'), LIN, ACCEPT).do(at(9, '11:00'), SYSTEM, { type: 'fire-timers' });
    const told = history.types.filter((type) => type === 'sla-warned').length;
    history.do(at(9, '11:00'), SYSTEM, to(withTarget('PT23H')));
    expect(history.types.filter((type) => type === 'sla-warned')).toHaveLength(told);
  });

  it('when the rule is from-change, then it counts from now, and only once', () => {
    const history = opened().do(at(7, '11:00'), SYSTEM, to(withTarget('PT2H', 'from-change')));
    expect(clock(history, 'resolution', at(7, '11:00')).dueAt).toBe(at(7, '13:00'));
    history.do(at(7, '12:00'), SYSTEM, to(withTarget('PT2H', 'from-change'), 2));
    expect(clock(history, 'resolution', at(7, '12:00')).dueAt).toBe(at(7, '13:00'));
  });

  it('when it was missed already, then the verdict stays', () => {
    const history = opened().do(at(7, '10:30'), LIN, ACCEPT).do(at(20, '10:00'), SYSTEM, { type: 'fire-timers' });
    const { breachedAt } = clock(history, 'resolution', at(20, '10:00'));
    history.do(at(20, '11:00'), SYSTEM, to(withTarget('PT400H')));
    expect(clock(history, 'resolution', at(20, '11:00'))).toMatchObject({ state: 'missed', breachedAt });
    expect(history.types.filter((type) => type === 'sla-breached')).toHaveLength(1);
  });
});

describe('given a policy that is no more, or is new', () => {
  it('then its clocks are void, and come back from the move on as the record stands', () => {
    const none = { ...SHIPPED, serviceLevels: [] };
    const history = new History(none).open(at(7, '10:00'));
    history.do(at(7, '10:30'), LIN, { type: 'hold', reason: 'awaiting_supplier', comment: 'Ordered' });
    history.do(at(7, '11:00'), SYSTEM, to(SHIPPED));
    const clocks = () =>
      history.record.clocks.map(({ name }) => [name, clock(history, name as 'response', at(7, '12:00')).state]);
    // The hold told the requester something, so there is no response left to wait for.
    expect(clocks()).toEqual([['resolution', 'paused']]);
    history.do(at(7, '12:00'), SYSTEM, to(none, 2));
    expect(clocks()).toEqual([['resolution', 'void']]);
  });
});

describe('given a promise that was void and is made again', () => {
  const none = { ...SHIPPED, serviceLevels: [] };
  const only = (match: object) =>
    ({
      ...SHIPPED,
      serviceLevels: SHIPPED.serviceLevels.map((policy) => ({ ...policy, match: { ...policy.match, ...match } })),
    }) as Configuration;
  const due = (history: History) =>
    (['response', 'resolution'] as const).map((name) => clock(history, name, at(9, '11:00')).dueAt);
  /** Of what was opened on Wednesday at eleven. */
  const ANEW = [at(9, '15:00'), at(14, '11:00')];

  it('when the record is moved, then it counts from there', () => {
    const history = opened().do(at(7, '11:00'), SYSTEM, to(none));
    expect(due(history)).toEqual([null, null]);
    expect(due(history.do(at(9, '11:00'), SYSTEM, to(SHIPPED, 2)))).toEqual(ANEW);
    const [state] = history.record.clocks.map(({ name }) => clock(history, name as 'response', at(9, '15:00')).state);
    expect(state).toBe('missed');
  });

  it.each([
    [
      'corrected',
      { kind: 'incident' },
      { type: 'reclassify', kind: 'service_request' },
      { type: 'reclassify', kind: 'incident' },
    ],
    [
      'handed over',
      { group: 'service-desk' },
      { type: 'assign', group: 'infrastructure' },
      { type: 'assign', group: 'service-desk' },
    ],
  ] as const)('when the record is %s back, then it counts from there', (_, match, away, back) => {
    const history = new History(only(match)).open(at(7, '10:00')).do(at(7, '11:00'), LIN, away);
    expect(due(history)).toEqual([null, null]);
    expect(due(history.do(at(9, '11:00'), LIN, back))).toEqual(ANEW);
  });

  it('when it is on hold by then, then it stands from its first moment', () => {
    const history = new History(only({ kind: 'incident' })).open(at(7, '10:00'));
    history.do(at(7, '11:00'), LIN, { type: 'reclassify', kind: 'service_request' });
    history.do(at(8, '11:00'), LIN, { type: 'hold', reason: 'awaiting_supplier', comment: 'Ordered' });
    history.do(at(9, '11:00'), LIN, { type: 'reclassify', kind: 'incident' });
    expect(clock(history, 'resolution', at(9, '12:00'))).toMatchObject({ state: 'paused', elapsedSeconds: 0 });
  });

  it('when nobody is waiting for an answer any more, then the response stays void', () => {
    const history = opened().do(at(7, '11:00'), SYSTEM, to(none));
    history.do(at(8, '12:00'), LIN, { type: 'accept' }).do(at(9, '11:00'), SYSTEM, to(SHIPPED, 2));
    expect(due(history)).toEqual([null, ANEW[1]]);
  });

  it('when it was missed before, then that verdict stays', () => {
    const history = opened().do(at(8, '11:00'), SYSTEM, to(none));
    expect(clock(history, 'response', at(8, '11:00')).state).toBe('missed');
    history.do(at(9, '11:00'), SYSTEM, to(SHIPPED, 2));
    expect(clock(history, 'response', at(9, '11:00'))).toMatchObject({ state: 'missed', breachedAt: at(7, '14:00') });
  });

  it('when an old journal has the term without saying that it begins anew, then it stays void', () => {
    const history = opened().do(at(7, '11:00'), SYSTEM, to(none));
    const { entries } = opened().do(at(7, '11:30'), LIN, { type: 'reclassify', impact: 'high' });
    const old = entries.find((entry) => entry.type === 'reclassified');
    if (old?.type !== 'reclassified') throw new Error('nothing was corrected');
    const folded = foldClocks(history.record.clocks, old);
    expect(folded.every(({ voidedAt }) => voidedAt !== null)).toBe(true);
  });
});

describe('given a record that stands on what a configuration no longer has', () => {
  const { awaiting_supplier: _gone, ...holdReasons } = SHIPPED.holdReasons;
  const { 'service-desk': _group, ...groups } = SHIPPED.groups;
  const held = () => opened().do(at(7, '10:30'), LIN, { type: 'hold', reason: 'awaiting_supplier', comment: 'Soon' });

  it.each([
    ['hold reason', held, { holdReasons }, /on hold for awaiting_supplier.*resume it/],
    ['group', opened, { groups }, /group service-desk.*assign it/],
    [
      'category',
      () => opened().do(at(7, '10:30'), LIN, { type: 'reclassify', category: 'hardware' }),
      { categories: { network: [] } },
      /category is hardware.*correct it/,
    ],
  ])('when its %s is gone, then it stays where it was, and is told with what to do', (_, start, change, reason) => {
    const history = start();
    const before = history.record;
    expect(() => history.do(at(7, '11:00'), SYSTEM, to({ ...SHIPPED, ...change } as Configuration))).toThrow(reason);
    expect(history.record).toBe(before);
  });

  it('when it was put right, then it is moved', () => {
    const history = held().do(at(7, '10:40'), LIN, { type: 'resume' });
    history.do(at(7, '11:00'), SYSTEM, to({ ...SHIPPED, holdReasons }));
    expect(history.record.configurationVersion).toBe(1);
  });
});

describe('given an escalation that runs, and a policy of which the steps were edited', () => {
  const escalating = (percent: number): Configuration => ({
    ...SHIPPED,
    escalationPolicies: {
      night: {
        steps: [
          {
            ...{ name: 'half', clock: 'resolution', deliver: 'now' },
            at: { percent },
            actions: [{ do: 'publish', name: 'half' }],
          },
        ],
      },
    },
    serviceLevels: SHIPPED.serviceLevels.map((policy) => ({ ...policy, escalation: 'night' })),
  });
  const steps = (history: History) => history.record.clocks.map(({ term }) => term.escalation);

  it('when it is moved and then corrected or handed over, then the running steps stay', () => {
    const history = new History(escalating(50)).open(at(7, '10:00'));
    const running = steps(history);
    history.do(at(7, '11:00'), SYSTEM, to(escalating(80)));
    history.do(at(7, '11:01'), LIN, { type: 'reclassify', title: 'Checkout answers 503' });
    history.do(at(7, '11:02'), LIN, { type: 'assign', group: 'infrastructure' });
    expect(steps(history)).toEqual(running);
    expect(history.entries.find(({ type }) => type === 'reclassified')?.data).toMatchObject({ terms: [] });
  });
});
