import { describe, expect, it } from 'vitest';
import { ADA, at, History, LIN } from '#test/harness/desk-history.ts';

type Direction = 'inbound' | 'outbound';
const call = (direction: Direction, visibility: 'public' | 'internal' = 'public') =>
  ({ type: 'comment', body: 'It has happened again', visibility, contact: { channel: 'phone', direction } }) as const;
const INES = 'ines@example.com';

const typesOf = (history: History) => history.entries.map(({ type }) => type);

describe('Given a call that an agent notes on an open record', () => {
  it('when the requester called and nobody waited for it, then owner and manager are told and the priority is reviewed', () => {
    const history = new History({ incidentManager: INES }).open(at(7, '09:00')).do(at(7, '09:10'), LIN, {
      type: 'accept',
    });
    history.do(at(7, '10:00'), LIN, call('inbound'));
    expect(history.record.reviewRequested).toBe(true);
    expect(history.entries.at(-1)).toMatchObject({
      type: 'escalated',
      as: 'automation',
      data: { type: 'requester', cause: 'repeat-contact', tell: expect.arrayContaining([INES]) },
    });
  });

  it('when they call twice a day, then that is told once', () => {
    const history = new History({ incidentManager: INES }).open(at(7, '09:00'));
    history.do(at(7, '10:00'), LIN, call('inbound')).do(at(7, '11:00'), LIN, call('inbound'));
    expect(typesOf(history).filter((type) => type === 'escalated')).toHaveLength(1);
  });

  it('when the desk called, then nothing escalates, and they were answered', () => {
    const history = new History().open(at(7, '09:00')).do(at(7, '09:05'), LIN, call('outbound'));
    expect(typesOf(history)).not.toContain('escalated');
    expect(history.record.clocks.find(({ name }) => name === 'response')?.stoppedAt).toBe(at(7, '09:05'));
  });

  it('when it stays internal, then nobody was answered that the requester could see', () => {
    const history = new History().open(at(7, '09:00')).do(at(7, '09:05'), LIN, call('outbound', 'internal'));
    expect(history.record.clocks.find(({ name }) => name === 'response')?.stoppedAt).toBeNull();
  });

  it('when the desk waited for them, then their call puts it back in progress and is no repeat', () => {
    const history = new History().open(at(7, '09:00'));
    history.do(at(7, '09:10'), LIN, { type: 'hold', reason: 'awaiting_requester', comment: 'Which?' });
    history.do(at(7, '10:00'), LIN, call('inbound'));
    expect(history.record.status).toBe('in_progress');
    expect(typesOf(history)).not.toContain('escalated');
  });

  it('when it is resolved, then whoever took the call decides what follows', () => {
    const history = new History().open(at(7, '09:00'));
    history.do(at(7, '10:00'), LIN, { type: 'resolve', code: 'fixed', notes: 'x', workaround: false });
    history.do(at(7, '11:00'), LIN, call('inbound'));
    expect(history.record.status).toBe('resolved');
  });
});

describe('Given a record that has closed by itself', () => {
  const closed = () => {
    const history = new History().open(at(7, '09:00'));
    history.do(at(7, '10:00'), LIN, { type: 'resolve', code: 'fixed', notes: 'x', workaround: false });
    return history.do(at(7, '10:30'), LIN, { type: 'close' });
  };

  it('when the requester confirms it all the same, then that is noted once', () => {
    const history = closed().do(at(7, '11:00'), ADA, { type: 'confirm' }).do(at(7, '11:01'), ADA, { type: 'confirm' });
    expect(history.record.status).toBe('closed');
    expect(typesOf(history).filter((type) => type === 'confirmed')).toHaveLength(1);
  });

  it('when it was reopened in between, then a confirmation counts anew', () => {
    const history = closed().do(at(7, '11:00'), ADA, { type: 'confirm' });
    history.do(at(7, '12:00'), ADA, { type: 'reopen', reason: 'Dark again' });
    history.do(at(7, '13:00'), LIN, { type: 'resolve', code: 'fixed', notes: 'x', workaround: false });
    history.do(at(7, '13:30'), LIN, { type: 'close' }).do(at(7, '14:00'), ADA, { type: 'confirm' });
    expect(typesOf(history).filter((type) => type === 'confirmed')).toHaveLength(2);
  });
});

describe('Given categories with subcategories of their own', () => {
  const categories = { hardware: ['printer'], network: ['wifi', 'printer'], software: [] };
  const opened = () => {
    const history = new History({ categories }).open(at(7, '09:00'));
    return history.do(at(7, '09:10'), LIN, { type: 'reclassify', category: 'hardware', subcategory: 'printer' });
  };
  const solve = { type: 'resolve', code: 'fixed', notes: 'x', workaround: false } as const;

  it('when the resolution corrects the category, then a subcategory it does not have falls', () => {
    const { record } = opened().do(at(7, '10:00'), LIN, { ...solve, category: 'software' });
    expect([record.category, record.subcategory]).toEqual(['software', null]);
  });

  it('when the new category has it, too, then it stays', () => {
    const { record } = opened().do(at(7, '10:00'), LIN, { ...solve, category: 'network' });
    expect([record.category, record.subcategory]).toEqual(['network', 'printer']);
  });

  it('when the resolution names both, then both are corrected, and both values stay in the history', () => {
    const history = opened().do(at(7, '10:00'), LIN, { ...solve, category: 'network', subcategory: 'wifi' });
    expect([history.record.category, history.record.subcategory]).toEqual(['network', 'wifi']);
    expect(history.entries.find(({ type, version }) => type === 'reclassified' && version > 2)?.data).toMatchObject({
      changes: { category: { from: 'hardware', to: 'network' }, subcategory: { from: 'printer', to: 'wifi' } },
    });
  });

  it('when a correction moves it without a word of the subcategory, then it falls as well', () => {
    const { record } = opened().do(at(7, '10:00'), LIN, { type: 'reclassify', category: 'software' });
    expect(record.subcategory).toBeNull();
  });

  it('when a resolution names a subcategory that its category does not have, then it is refused', () => {
    expect(() => opened().do(at(7, '10:00'), LIN, { ...solve, subcategory: 'wifi' })).toThrow(/subcategory|invalid/);
  });
});

describe.each([
  { reason: 'awaiting_requester', ends: true },
  { reason: 'awaiting_supplier', ends: false },
  { reason: 'awaiting_change', ends: false },
  { reason: 'awaiting_problem', ends: false },
])('Given a hold for $reason', ({ reason, ends }) => {
  const held = () => new History().open(at(7, '09:00')).do(at(7, '09:10'), LIN, { type: 'hold', reason, comment: 'x' });

  it(`when the requester writes, then it ${ends ? 'ends' : 'lasts'}`, () => {
    const history = held().do(at(7, '10:00'), ADA, { type: 'comment', body: 'Still broken', visibility: 'public' });
    expect(history.types.includes('resumed')).toBe(ends);
    expect(history.record.status === 'on_hold').toBe(!ends);
  });

  it('when an agent notes a call of theirs, then it is the same', () => {
    expect(held().do(at(7, '10:00'), LIN, call('inbound')).types.includes('resumed')).toBe(ends);
  });
});
