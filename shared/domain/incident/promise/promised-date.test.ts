import { describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { at, History, LIN } from '#test/harness/desk-history.ts';

const passes = (history: History, day: number, time: string) =>
  history.do(at(day, time), SYSTEM, { type: 'fire-timers' });
const promises = (history: History, day: number, time: string, promisedAt: string | null) =>
  history.do(at(day, time), LIN, { type: 'reclassify', promisedAt });
const resolve = { type: 'resolve', code: 'fixed', notes: 'New disk', workaround: false } as const;

/** Promised on Monday at ten for Thursday at three. */
const promised = () => promises(new History().open(at(7, '09:00')), 7, '10:00', at(10, '15:00'));
const facts = ({ entries }: History) =>
  entries.filter(({ type }) => type.startsWith('promise-')).map((entry) => [entry.type, entry.at]);
const REMINDED = ['promise-reminded', at(9, '15:00')];
const MISSED = ['promise-missed', at(10, '15:00')];

describe('Given a date promised to the requester', () => {
  it('reminds a day before it, and records that it was missed', () => {
    expect(facts(passes(promised(), 10, '16:00'))).toEqual([REMINDED, MISSED]);
  });

  it('reminds halfway where less than two days are left', () => {
    const history = promises(new History().open(at(7, '09:00')), 7, '10:00', at(7, '14:00'));
    expect(facts(passes(history, 7, '13:00'))).toEqual([['promise-reminded', at(7, '12:00')]]);
  });

  it.each([
    ['a hold', { type: 'hold', reason: 'awaiting_requester', comment: 'Which?' }],
    ['a wait', { type: 'wait', until: at(30, '09:00') }],
    ['another group', { type: 'assign', group: 'infrastructure' }],
    ['another priority', { type: 'reclassify', urgency: 'low' }],
  ] as const)('is not moved by %s', (_, command) => {
    const history = promised().do(at(8, '10:00'), LIN, command);
    expect(history.record.promisedAt).toBe(at(10, '15:00'));
    expect(facts(passes(history, 10, '15:00'))).toEqual([REMINDED, MISSED]);
  });

  it('is kept by a resolution before it', () => {
    const history = promised().do(at(8, '10:00'), LIN, resolve);
    expect(facts(passes(history, 30, '10:00'))).toEqual([['promise-kept', at(8, '10:00')]]);
  });

  it('is missed by one at the very instant', () => {
    expect(facts(promised().do(at(10, '15:00'), LIN, resolve))).toEqual([REMINDED, MISSED]);
  });

  it('is open again when the record is reopened before it, and stays kept after it', () => {
    const again = promised().do(at(8, '10:00'), LIN, resolve);
    again.do(at(9, '16:00'), LIN, { type: 'reopen', reason: 'Dark again' });
    expect(facts(passes(again, 10, '15:00')).slice(1)).toEqual([['promise-reminded', at(10, '03:30')], MISSED]);
    const late = promised().do(at(8, '10:00'), LIN, resolve);
    late.do(at(11, '10:00'), LIN, { type: 'reopen', reason: 'Dark again' });
    expect(facts(passes(late, 12, '15:00'))).toHaveLength(1);
  });

  it('begins anew with another date, and ends with none or when the record is called off', () => {
    const moved = promises(passes(promised(), 9, '16:00'), 9, '16:00', at(14, '15:00'));
    expect(facts(passes(moved, 14, '15:00')).slice(1)).toEqual([
      ['promise-reminded', at(13, '15:00')],
      ['promise-missed', at(14, '15:00')],
    ]);
    expect(facts(passes(promises(promised(), 8, '10:00', null), 30, '10:00'))).toEqual([]);
    const canceled = promised().do(at(8, '10:00'), LIN, { type: 'cancel', reason: 'Twice' });
    expect(facts(passes(canceled, 30, '10:00'))).toEqual([]);
  });

  it('lies ahead, in whole seconds', () => {
    expect(() => promises(promised(), 8, '10:00', at(8, '10:00'))).toThrow(/promisedAt/);
    const rounded = promises(promised(), 8, '10:00', '2026-09-12T10:00:00.001Z');
    expect(rounded.record.promisedAt).toBe('2026-09-12T10:00:01.000Z');
  });
});
