import { describe, expect, it } from 'vitest';
import { nextTimer } from '#domain/incident/plan.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { ADA, at, History, LIN, ROBOT } from '#test/harness/desk-history.ts';

const HOLD = { type: 'hold', reason: 'awaiting_requester', comment: 'Which order was it?' } as const;
const FIRE = { type: 'fire-timers' } as const;
const ANSWER = { type: 'comment', body: 'The blue one', visibility: 'public' } as const;
const held = (by = ADA) =>
  new History().open(at(7, '09:00'), by, by === ADA ? {} : { requester: null }).do(at(10, '11:00'), LIN, HOLD);
const reminded = (history: History) =>
  history.entries.flatMap((entry) =>
    entry.type === 'hold-reminded' ? [`${entry.data.count}/${entry.data.of} ${entry.at}`] : [],
  );

describe('given a hold that waits for the requester', () => {
  // Thursday, so that a weekend lies between the reminders.
  it('when nobody answers then it reminds every two business days and resolves two after the last one', () => {
    const history = held().do(at(30, '11:00'), SYSTEM, FIRE);
    expect(reminded(history)).toEqual([`1/3 ${at(14, '11:00')}`, `2/3 ${at(16, '11:00')}`, `3/3 ${at(18, '11:00')}`]);
    expect(history.entries.find(({ type }) => type === 'resolved')).toMatchObject({
      ...{ at: at(22, '11:00'), by: 'system', as: 'automation' },
      data: { code: 'no_answer', notes: expect.stringContaining('3 times'), responds: false },
    });
  });

  it('when the timers fire one by one, twice each, then it is the same', () => {
    const history = held();
    for (const day of [14, 16, 18, 22]) history.do(at(day, '11:00'), SYSTEM, FIRE).do(at(day, '11:00'), SYSTEM, FIRE);
    expect(reminded(history)).toHaveLength(3);
    expect(history.record).toMatchObject({ status: 'resolved', resolvedAt: at(22, '11:00') });
  });

  it('when the requester answers then it is in progress again, once, and nothing more is sent', () => {
    const history = held().do(at(14, '12:00'), ADA, ANSWER).do(at(14, '12:01'), ADA, ANSWER);
    expect(history.record).toMatchObject({ status: 'in_progress', hold: null });
    expect(history.types.filter((type) => type === 'resumed')).toHaveLength(1);
    history.do(at(30, '11:00'), SYSTEM, FIRE);
    expect(reminded(history)).toHaveLength(1);
    expect(history.record.status).toBe('in_progress');
  });

  it('when the requester is one second too late then it is resolved, and the answer reopens it', () => {
    const history = held().do(at(22, '11:00:01'), ADA, ANSWER);
    expect(history.types.slice(-3)).toEqual(['resolved', 'commented', 'reopened']);
  });

  it('when the desk itself or a machine writes then the reminders stay', () => {
    const history = held().do(at(11, '12:00'), LIN, ANSWER).do(at(11, '12:01'), ROBOT, ANSWER);
    expect(history.record.status).toBe('on_hold');
    expect(nextTimer(history.record, history.configuration)).toEqual({ kind: 'hold-reminder', at: at(14, '11:00') });
  });

  it('when it is held anew then the reminders begin anew', () => {
    const history = held().do(at(14, '12:00'), LIN, { ...HOLD, comment: 'And which floor?' });
    expect(history.record.hold).toMatchObject({ since: at(14, '12:00'), reminded: 0 });
    history.do(at(16, '12:00'), SYSTEM, FIRE);
    expect(reminded(history).at(-1)).toBe(`1/3 ${at(16, '12:00')}`);
  });

  it('when there is no requester then nobody is reminded and nothing resolves by itself', () => {
    const history = held(ROBOT).do(at(30, '11:00'), SYSTEM, FIRE);
    expect(history.record.status).toBe('on_hold');
    expect(reminded(history)).toEqual([]);
  });
});

it('given another reason when weeks pass then nothing happens by itself', () => {
  const history = new History().open(at(7, '09:00')).do(at(7, '10:00'), LIN, { ...HOLD, reason: 'awaiting_change' });
  expect(history.do(at(30, '11:00'), SYSTEM, FIRE).record.status).toBe('on_hold');
});
