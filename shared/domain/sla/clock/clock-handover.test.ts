import { describe, expect, test } from 'vitest';
import type { ClockTerm } from '#events/incident/service-level.ts';
import { type ClockRecord, ClockRecordSchema } from './clock.ts';
import { explainClock } from './clock-explanation.ts';
import { breachClock, meetClock, voidClock, warnClock } from './clock-fold.ts';
import { comeToHolder, leaveHolder } from './clock-handover.ts';
import { at, CALENDARS, plan, read, term } from './clock-samples.ts';

const promise = (group: string, onReassign: 'restart' | 'continue', changes: Partial<ClockTerm> = {}) =>
  term('B', 'PT4H', { clock: 'group', group, onReassign, ...changes });

/** Monday 09:00 with the network group, 10:00 with the servers. */
function away(rule: 'restart' | 'continue', between: (clock: ClockRecord) => ClockRecord = (clock) => clock) {
  const network = comeToHolder(undefined, { at: at('Mon 09:00'), term: promise('network', rule) });
  const left = leaveHolder(between(network), at('Mon 10:00'));
  return comeToHolder(left, { at: at('Mon 10:00'), term: promise('servers', rule) });
}

function back(rule: 'restart' | 'continue', between?: (clock: ClockRecord) => ClockRecord, changes = {}) {
  const left = leaveHolder(away(rule, between), at('Mon 12:00'));
  return comeToHolder(left, { at: at('Mon 12:00'), term: promise('network', rule, changes) });
}

describe('given a group that hands its record over', () => {
  test('then its clock is met and kept, and that of the next begins anew', () => {
    const servers = away('restart');
    expect(read(servers, 'Mon 11:00')).toMatchObject({
      state: 'running',
      elapsedSeconds: 3_600,
      dueAt: at('Mon 14:00'),
    });
    expect(servers.earlier).toMatchObject([{ term: { group: 'network' }, stoppedAt: at('Mon 10:00'), left: true }]);
    expect(ClockRecordSchema.parse(servers)).toEqual(servers);
  });

  test('then a clock that a resolution ended keeps that end', () => {
    const met = meetClock(away('restart'), at('Mon 11:00'));
    expect(leaveHolder(met, at('Mon 12:00')).stoppedAt).toBe(at('Mon 11:00'));
  });
});

describe('given a group that gets its record back at noon after an hour of its own', () => {
  test.each([
    ['restart', 'Mon 16:00', 0],
    ['continue', 'Mon 15:00', 3_600],
  ] as const)('when the rule is %s then it is due on %s', (rule, due, elapsedSeconds) => {
    expect(read(back(rule), 'Mon 12:00')).toMatchObject({ state: 'running', dueAt: at(due), elapsedSeconds });
    expect(plan(back(rule)).at(-1)).toEqual({ kind: 'deadline', at: at(due) });
  });

  test('when it continues then it was elsewhere in between, and the one in between is kept', () => {
    const explained = explainClock(back('continue'), CALENDARS, at('Mon 13:00'));
    expect(explained.segments.map(({ kind, causes, seconds }) => [kind, ...causes, seconds])).toEqual([
      ['running', 3_600],
      ['paused', 'elsewhere', 7_200],
      ['running', 3_600],
    ]);
    expect(explained.verdicts).toMatchObject([{ verdict: 'met', at: at('Mon 10:00'), reopenedAt: at('Mon 12:00') }]);
    expect(explained.earlier).toMatchObject([{ group: 'servers', state: 'met', elapsedSeconds: 7_200 }]);
  });

  test('when it restarts then every verdict of before is kept, its own too', () => {
    expect(explainClock(back('restart'), CALENDARS, at('Mon 13:00')).earlier).toMatchObject([
      { group: 'network', state: 'met' },
      { group: 'servers', state: 'met' },
    ]);
  });

  const missed = (clock: ClockRecord) =>
    breachClock(clock, { breachedAt: at('Mon 09:30'), detectedAt: at('Mon 09:30') });

  test('when it had missed its promise and continues then there is no second breach', () => {
    expect(read(back('continue', missed), 'Mon 12:00')).toMatchObject({ state: 'missed', breachedAt: at('Mon 09:30') });
    expect(plan(back('continue', missed))).toEqual([]);
  });

  test('when it had missed its promise and restarts then it can be missed again, and the first stays', () => {
    expect(plan(back('restart', missed)).at(-1)).toEqual({ kind: 'deadline', at: at('Mon 16:00') });
    expect(back('restart', missed).earlier?.[0]?.breach?.breachedAt).toBe(at('Mon 09:30'));
  });

  test('when it was warned and continues then that warning is not sent again', () => {
    const changes = { thresholds: [10, 50] };
    const network = comeToHolder(undefined, { at: at('Mon 09:00'), term: promise('network', 'continue', changes) });
    const warned = leaveHolder(warnClock(network, { threshold: 10, at: at('Mon 09:24') }), at('Mon 10:00'));
    const servers = leaveHolder(
      comeToHolder(warned, { at: at('Mon 10:00'), term: promise('servers', 'continue') }),
      at('Mon 12:00'),
    );
    const again = comeToHolder(servers, { at: at('Mon 12:00'), term: promise('network', 'continue', changes) });
    expect(plan(again).map(({ at: when }) => when)).toEqual([at('Mon 13:00'), at('Mon 15:00')]);
  });

  test('when its target is another by now then that counts from its own beginning', () => {
    expect(read(back('continue', undefined, { target: { duration: 'PT2H' } }), 'Mon 12:00').dueAt).toBe(
      at('Mon 13:00'),
    );
    expect(read(back('continue', undefined, { target: { duration: 'PT30M' } }), 'Mon 12:00')).toMatchObject({
      state: 'missed',
      breachedAt: at('Mon 09:30'),
    });
  });

  test('when its promise was void then it begins anew', () => {
    const dropped = (clock: ClockRecord) => voidClock(clock, at('Mon 09:30'));
    expect(read(back('continue', dropped), 'Mon 12:00').dueAt).toBe(at('Mon 16:00'));
  });
});
