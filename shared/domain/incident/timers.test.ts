import { describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { ADA, at, History, LIN, ROBOT } from '#test/harness/desk-history.ts';
import { nextTimer } from './plan.ts';

const A_TASK = {
  type: 'add-task',
  description: '',
  kind: 'work',
  owner: { group: 'infrastructure' },
} as const;
const CRITICAL = { impact: 'critical', urgency: 'critical' } as const;

describe('given a critical incident nobody answers', () => {
  it('when the desk was off for a day, then everything due is recorded in order at its own instant', () => {
    const history = new History().open(at(7, '10:00'), LIN, CRITICAL);
    history.do(at(8, '10:00'), SYSTEM, { type: 'fire-timers' });
    expect(
      history.entries.slice(1).map(({ type, at: when, data }) => [type, 'clock' in data ? data.clock : '', when]),
    ).toEqual([
      ['sla-warned', 'response', at(7, '10:07:30')],
      ['sla-warned', 'response', at(7, '10:11:15')],
      ['sla-breached', 'response', at(7, '10:15')],
      ['sla-warned', 'resolution', at(7, '12:00')],
      ['sla-warned', 'resolution', at(7, '13:00')],
      ['sla-breached', 'resolution', at(7, '14:00')],
    ]);
    expect(history.record.touched).toBe(true);
  });

  it('when a person resolves it after the deadline but before the late timer, then the breach is recorded first', () => {
    const history = new History().open(at(7, '10:00'), LIN, CRITICAL).do(at(7, '10:01'), LIN, { type: 'accept' });
    history.do(at(7, '15:00'), LIN, { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false });
    expect(history.types.slice(-2)).toEqual(['sla-breached', 'resolved']);
  });

  it('when it is resolved exactly at the deadline, then nothing was left and it is missed', () => {
    const history = new History().open(at(7, '10:00'), LIN, CRITICAL).do(at(7, '10:01'), LIN, { type: 'accept' });
    history.do(at(7, '14:00'), LIN, { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false });
    expect(history.types.slice(-2)).toEqual(['sla-breached', 'resolved']);
  });
});

describe('given a record on hold that is resolved without an answer', () => {
  it('when it is reopened, then the response runs on, for the hold is over', () => {
    const history = new History().open(at(7, '10:00'), ROBOT, CRITICAL);
    history.do(at(7, '10:05'), ROBOT, { type: 'hold', reason: 'awaiting_requester', comment: 'Log in' });
    history.do(at(7, '11:00'), ROBOT, { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false });
    history.do(at(7, '12:00'), ADA, { type: 'reopen', reason: 'No' });
    history.do(at(7, '13:00'), SYSTEM, { type: 'fire-timers' });
    const breach = history.entries.find(({ type }) => type === 'sla-breached');
    expect(breach).toMatchObject({ at: at(7, '12:10'), data: { clock: 'response' } });
  });
});

describe('given a record whose priority rises while it is resolved', () => {
  it('when it is reopened, then its clock follows the new promise', () => {
    const history = new History().open(at(7, '10:00'), ADA).do(at(7, '10:30'), LIN, { type: 'accept' });
    history.do(at(7, '11:00'), LIN, { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false });
    history.do(at(7, '12:00'), LIN, { type: 'reclassify', ...CRITICAL });
    history.do(at(7, '13:00'), ADA, { type: 'reopen', reason: 'No' });
    expect(history.record.clocks.find(({ name }) => name === 'resolution')?.term.policy).toBe('critical');
    // Four hours from the opening, less the two in which it was resolved.
    history.do(at(7, '20:00'), SYSTEM, { type: 'fire-timers' });
    expect(history.entries.find(({ type }) => type === 'sla-breached')?.at).toBe(at(7, '16:00'));
  });
});

describe('given more that is due than one transaction takes', () => {
  it('when the desk was off for long, then it is applied in several decisions, in order and nothing twice', () => {
    const history = new History().open(at(7, '10:00'), LIN, CRITICAL);
    for (let task = 0; task < 40; task++) {
      const dueAt = at(8, `10:${String(task).padStart(2, '0')}`);
      history.do(at(7, '10:01'), LIN, { ...A_TASK, title: `Part ${task}`, due: { at: dueAt } });
    }
    const before = history.entries.length;
    history.do(at(28, '10:00'), SYSTEM, { type: 'fire-timers' });
    const first = history.entries.length - before;
    expect(first).toBe(30);
    expect(nextTimer(history.record, history.configuration)?.at.localeCompare(at(28, '10:00'))).toBe(-1);
    for (let round = 0; round < 5; round++) history.do(at(28, '10:00'), SYSTEM, { type: 'fire-timers' });
    const facts = history.entries.slice(before).map(({ type, at: when, data }) => JSON.stringify([type, when, data]));
    expect(facts.length).toBeGreaterThan(first);
    expect(new Set(facts).size).toBe(facts.length);
  });
});

describe('the next timer', () => {
  it('is the earliest of all, and a comment leaves it alone', () => {
    const history = new History().open(at(7, '10:00'), LIN, CRITICAL);
    const before = nextTimer(history.record, history.configuration);
    expect(before).toEqual({ kind: 'response-warning', at: at(7, '10:07:30') });
    history.do(at(7, '10:01'), LIN, { type: 'comment', body: 'Hm', visibility: 'internal' });
    expect(nextTimer(history.record, history.configuration)).toEqual(before);
  });

  it('is none for what is finished', () => {
    const history = new History().open(at(7, '10:00')).do(at(7, '11:00'), LIN, { type: 'cancel', reason: 'Twice' });
    expect(nextTimer(history.record, history.configuration)).toBeNull();
    expect(history.record.clocks.every(({ voidedAt }) => voidedAt !== null)).toBe(true);
  });

  it('reminds of a follow-up date once', () => {
    const history = new History().open(at(7, '10:00')).do(at(7, '10:01'), LIN, {
      ...{ type: 'hold', reason: 'awaiting_supplier', comment: 'Ordered' },
      followUpAt: at(7, '10:30'),
    });
    history.do(at(7, '10:45'), SYSTEM, { type: 'fire-timers' });
    expect(history.types).toEqual(['opened', 'held', 'follow-up-due']);
    expect(nextTimer(history.record, history.configuration)?.kind).not.toBe('follow-up');
  });
});
