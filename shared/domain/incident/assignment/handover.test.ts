import { describe, expect, it } from 'vitest';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { nextTimer } from '#domain/incident/plan.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { explainClock } from '#domain/sla/clock/clock-explanation.ts';
import { readClock } from '#domain/sla/clock/clock-reading.ts';
import { type ServiceLevelPolicy, ServiceLevelPolicySchema } from '#domain/sla/policy.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';
import { ADA, at, History, LIN } from '#test/harness/desk-history.ts';

const shipped = shippedConfiguration('desk@example.com');

const policy = (changes: object): ServiceLevelPolicy =>
  ServiceLevelPolicySchema.parse({ name: 'inside', calendar: 'always', thresholds: [], ...changes });

const INSIDE = policy({
  clocks: {
    resolution: { target: { duration: 'PT24H' } },
    group: { target: { duration: 'PT4H' }, onReassign: 'continue' },
    supplier: { target: { duration: 'PT8H' } },
  },
});

function desk(change: Partial<Configuration> = {}): History {
  return new History({ serviceLevels: [INSIDE], ...change }).open(at(7, '09:00'));
}

const to = (group: string) => ({ type: 'assign', group }) as const;
const RESOLVE = { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false } as const;

function clock(history: History, name: ClockName, now: string) {
  const found = history.record.clocks.find((candidate) => candidate.name === name);
  return found && readClock(found, history.configuration.calendars, now);
}

describe('the clock of a group', () => {
  it('begins with the first group and is ended and begun by every handover', () => {
    const history = desk();
    expect(clock(history, 'group', at(7, '10:00'))).toMatchObject({ state: 'running', dueAt: at(7, '13:00') });
    history.do(at(7, '10:00'), LIN, to('infrastructure'));
    expect(clock(history, 'group', at(7, '10:00'))).toMatchObject({ state: 'running', dueAt: at(7, '14:00') });
    history.do(at(7, '11:00'), LIN, to('service-desk'));
    expect(clock(history, 'group', at(7, '11:00'))).toMatchObject({ elapsedSeconds: 3_600, dueAt: at(7, '14:00') });
  });

  it('is left alone when the record changes hands within the group', () => {
    const history = desk();
    const before = history.record.clocks;
    history.do(at(7, '10:00'), LIN, { ...to('service-desk'), assignee: LIN.id });
    expect(history.record.clocks).toEqual(before);
  });

  it('is met by the resolution and goes on after a reopening as the policy says', () => {
    const history = desk().do(at(7, '10:00'), LIN, RESOLVE);
    expect(clock(history, 'group', at(7, '12:00'))?.state).toBe('met');
    history.do(at(7, '12:00'), ADA, { type: 'reopen', reason: 'Not yet' });
    expect(clock(history, 'group', at(7, '12:00'))).toMatchObject({ state: 'running', dueAt: at(7, '15:00') });
  });

  it('is missed once by each group that misses it, and the fact names who', () => {
    const history = desk().do(at(7, '14:00'), LIN, to('infrastructure')).do(at(7, '19:00'), LIN, to('service-desk'));
    history.do(at(8, '09:00'), SYSTEM, { type: 'fire-timers' });
    const breaches = history.entries.filter(({ type }) => type === 'sla-breached').map(({ data }) => data);
    expect(breaches.filter((data) => 'clock' in data && data.clock === 'group')).toEqual([
      { clock: 'group', group: 'service-desk', breachedAt: at(7, '13:00'), detectedAt: at(7, '14:00') },
      { clock: 'group', group: 'infrastructure', breachedAt: at(7, '18:00'), detectedAt: at(7, '19:00') },
    ]);
  });

  it('comes standing with a record that is on hold', () => {
    const history = desk().do(at(7, '09:30'), LIN, { type: 'hold', reason: 'awaiting_problem', comment: 'P-1' });
    history.do(at(7, '10:00'), LIN, to('infrastructure'));
    expect(clock(history, 'group', at(7, '11:00'))).toMatchObject({ state: 'paused', elapsedSeconds: 0 });
    history.do(at(7, '12:00'), LIN, { type: 'resume' });
    expect(clock(history, 'group', at(7, '12:00'))?.dueAt).toBe(at(7, '16:00'));
  });

  it('is explained with whose it is, by which rule, and who had the record before', () => {
    const history = desk().do(at(7, '10:00'), LIN, to('infrastructure'));
    const found = history.record.clocks.find(({ name }) => name === 'group');
    expect(found && explainClock(found, history.configuration.calendars, at(7, '11:00'))).toMatchObject({
      ...{ policy: 'inside', why: 'it applies to every record', group: 'infrastructure', zone: 'UTC' },
      earlier: [{ group: 'service-desk', state: 'met', elapsedSeconds: 3_600 }],
    });
  });
});

describe('the clock of a supplier', () => {
  it('runs only while the record is with one', () => {
    const history = desk();
    expect(clock(history, 'supplier', at(7, '09:00'))).toBeUndefined();
    history.do(at(7, '10:00'), LIN, to('vendor'));
    expect(clock(history, 'supplier', at(7, '10:00'))).toMatchObject({ state: 'running', dueAt: at(7, '18:00') });
    history.do(at(7, '12:00'), LIN, to('infrastructure'));
    expect(clock(history, 'supplier', at(7, '13:00'))?.state).toBe('met');
  });

  it('is not taken up again by a reopening of what it has handed back', () => {
    const history = desk().do(at(7, '10:00'), LIN, to('vendor')).do(at(7, '12:00'), LIN, to('infrastructure'));
    history.do(at(7, '13:00'), LIN, RESOLVE).do(at(7, '14:00'), ADA, { type: 'reopen', reason: 'Again' });
    expect(clock(history, 'supplier', at(7, '15:00'))).toMatchObject({ state: 'met', elapsedSeconds: 7_200 });
    expect(clock(history, 'group', at(7, '15:00'))?.state).toBe('running');
  });

  it('runs on while the supplier is awaited, and stands while a change is', () => {
    const held = (reason: string) =>
      desk().do(at(7, '10:00'), LIN, to('vendor')).do(at(7, '11:00'), LIN, { type: 'hold', reason, comment: 'x' });
    expect(clock(held('awaiting_supplier'), 'supplier', at(7, '12:00'))?.state).toBe('running');
    expect(clock(held('awaiting_supplier'), 'group', at(7, '12:00'))?.state).toBe('paused');
    expect(clock(held('awaiting_change'), 'supplier', at(7, '12:00'))?.state).toBe('paused');
  });
});

describe('promises that depend on the group', () => {
  const groups = { ...shipped.groups, tokyo: { label: 'Tokyo', tier: 2, email: null, zone: 'Asia/Tokyo' } } as const;
  const OFFICE = {
    zoneFrom: 'group',
    calendar: 'business-hours',
    clocks: { resolution: { target: { duration: 'PT8H' } } },
  };

  it('read their hours on the wall of the group that has the record', () => {
    const history = desk({ groups, serviceLevels: [policy(OFFICE)] });
    expect(clock(history, 'resolution', at(7, '09:00'))?.dueAt).toBe(at(7, '17:00'));
    history.do(at(7, '10:00'), LIN, to('tokyo'));
    // It is evening in Tokyo; at nine of Tuesday's morning it is midnight in UTC.
    expect(clock(history, 'resolution', at(7, '10:00'))?.dueAt).toBe(at(8, '08:00'));
    expect(history.record.clocks[0]?.term).toMatchObject({ zone: 'Asia/Tokyo' });
  });

  it('follow the group by the rules of a change of policy, and end where none is made', () => {
    const quick = policy({
      match: { group: 'infrastructure' },
      clocks: { resolution: { target: { duration: 'PT2H' } } },
    });
    const history = desk({ serviceLevels: [quick] });
    expect(history.record.clocks).toEqual([]);
    history.do(at(7, '10:00'), LIN, to('infrastructure'));
    expect(clock(history, 'resolution', at(7, '10:00'))?.dueAt).toBe(at(7, '12:00'));
    history.do(at(7, '11:00'), LIN, to('vendor'));
    expect(clock(history, 'resolution', at(7, '11:00'))?.state).toBe('void');
    expect(nextTimer(history.record, history.configuration)).toBeNull();
  });
});

describe('which clocks a hold reason pauses', () => {
  const CLOCKS: ClockName[] = ['response', 'resolution', 'group', 'supplier'];
  const every = policy({
    clocks: Object.fromEntries(CLOCKS.map((name) => [name, { target: { duration: 'PT24H' } }])),
  });
  const groups = {
    ...shipped.groups,
    'service-desk': { label: 'Desk', tier: 1, email: null, supplier: true },
  } as const;
  const reason = { label: 'x', tellRequester: false, resumesOnAnswer: false, reminders: null, reminderText: null };
  const subsets = Array.from({ length: 2 ** CLOCKS.length }, (_, bits) =>
    CLOCKS.filter((_name, bit) => bits & (1 << bit)),
  );

  it.each(subsets.map((pauses) => [pauses.join(' and ') || 'none', pauses] as const))('%s', (_, pauses) => {
    const history = new History({
      ...{ serviceLevels: [every], groups },
      holdReasons: { parts: { ...reason, pauses: [...pauses] }, other: { ...reason, pauses: ['group'] } },
    }).open(at(7, '09:00'));
    const paused = (now: string) => CLOCKS.filter((name) => clock(history, name, now)?.state === 'paused');
    history.do(at(7, '10:00'), LIN, { type: 'hold', reason: 'parts', comment: 'x' });
    expect(paused(at(7, '10:00'))).toEqual(pauses);
    history.do(at(7, '11:00'), LIN, { type: 'hold', reason: 'other', comment: 'x' });
    expect(paused(at(7, '11:00'))).toEqual(['group']);
    history.do(at(7, '12:00'), LIN, { type: 'wait', until: at(7, '13:00') });
    expect(paused(at(7, '12:00'))).toEqual(CLOCKS);
    history.do(at(7, '14:00'), SYSTEM, { type: 'fire-timers' });
    expect(paused(at(7, '14:00'))).toEqual([]);
    for (const name of CLOCKS) {
      const stood = 1 + (pauses.includes(name) ? 1 : 0) + (name === 'group' ? 1 : 0);
      expect(clock(history, name, at(7, '14:00'))?.elapsedSeconds).toBe((5 - stood) * 3_600);
    }
  });
});

describe('a promise that begins on a record that stands', () => {
  it('stands from its first moment, whether a handover or a classification began it', () => {
    const only = (match: object) => policy({ match, clocks: { resolution: { target: { duration: 'PT2H' } } } });
    const serviceLevels = [only({ group: 'vendor' }), only({ category: 'network' })];
    const waiting = () => desk({ serviceLevels }).do(at(7, '10:00'), LIN, { type: 'wait', until: at(21, '10:00') });
    const handed = waiting().do(at(7, '11:00'), LIN, to('vendor'));
    const classified = waiting().do(at(7, '11:00'), LIN, { type: 'reclassify', category: 'network' });
    for (const history of [handed, classified]) {
      expect(clock(history, 'resolution', at(8, '11:00'))).toMatchObject({ state: 'paused', elapsedSeconds: 0 });
      history.do(at(8, '12:00'), LIN, { type: 'resume' });
      expect(clock(history, 'resolution', at(8, '12:00'))?.dueAt).toBe(at(8, '14:00'));
    }
  });
});
