import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import { OWN_ENTRIES } from '#domain/incident/record/own-entries.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { readClock } from '#domain/sla/clock/clock-reading.ts';
import { ADA, at, History, LIN } from '#test/harness/desk-history.ts';

const CHANGE = 'CHG-000001';
const link = (change = CHANGE, replaces: string | null = null): Command => ({ type: 'link-change', change, replaces });
const end = (outcome: 'successful' | 'failed' | 'rejected', change = CHANGE): Command => ({
  ...{ type: 'end-change', change, outcome, notes: 'Forty', endedBy: LIN.id },
});
const hold = (reason = 'awaiting_change'): Command => ({ type: 'hold', reason, comment: CHANGE });
const opened = () => new History().open(at(7, '09:00'), ADA).do(at(7, '09:01'), LIN, link());
const since = (history: History) => history.types.slice(2);

describe('Given a record and a change that was raised from it', () => {
  it('when it is linked then it knows its change, and linked again it says nothing', () => {
    const history = opened().do(at(7, '09:02'), LIN, link());
    expect([history.record.change, history.types]).toEqual([CHANGE, ['opened', 'change-linked']]);
  });

  it('when another is raised then that is refused, unless the first is over', () => {
    const other = 'CHG-000002';
    expect(() => opened().do(at(7, '09:02'), LIN, link(other))).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(opened().do(at(7, '09:02'), LIN, link(other, CHANGE)).record.change).toBe(other);
  });

  it('when it awaits it and that is successful then it goes on by itself, with its clocks, and says why', () => {
    const history = opened().do(at(7, '10:00'), LIN, hold()).do(at(7, '11:00'), SYSTEM, end('successful'));
    expect(since(history)).toEqual(['held', 'change-ended', 'resumed']);
    expect(history.record).toMatchObject({ status: 'in_progress', hold: null });
    expect(history.entries.at(-1)).toMatchObject({ as: 'automation', why: `${CHANGE} was implemented` });
    const clock = history.record.clocks.find(({ name }) => name === 'resolution');
    expect(clock && readClock(clock, history.configuration.calendars, at(7, '11:30')).state).toBe('running');
  });

  it('when that fails, or is rejected, then it stays on hold, and its keeper is told', () => {
    for (const outcome of ['failed', 'rejected'] as const) {
      const history = opened().do(at(7, '10:00'), LIN, hold()).do(at(7, '11:00'), SYSTEM, end(outcome));
      expect([since(history), history.record.status]).toEqual([['held', 'change-ended'], 'on_hold']);
    }
  });

  it('when it waits for something else, or for nothing, then it is told and stays as it is', () => {
    const elsewhere = opened().do(at(7, '09:04'), LIN, hold('awaiting_supplier'));
    expect(elsewhere.do(at(7, '09:05'), SYSTEM, end('successful')).record.status).toBe('on_hold');
    expect(since(opened().do(at(7, '09:05'), SYSTEM, end('successful')))).toEqual(['change-ended']);
  });

  it('when it hears of the same end again, or of a change it does not have, then nothing happens', () => {
    const twice = opened().do(at(7, '09:05'), SYSTEM, end('failed')).do(at(7, '09:06'), SYSTEM, end('failed'));
    expect(since(twice)).toEqual(['change-ended']);
    expect(since(opened().do(at(7, '09:05'), SYSTEM, end('failed', 'CHG-000002')))).toEqual([]);
  });

  it('when its requester reads it then there is nothing of changes', () => {
    for (const entry of ['change-linked', 'change-ended']) expect(OWN_ENTRIES).not.toHaveProperty([entry]);
  });
});
