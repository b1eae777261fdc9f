import { describe, expect, it } from 'vitest';
import { tierSeconds } from '#domain/incident/assignment/tier-times.ts';
import { ADA, at, History, LIN, MAX } from '#test/harness/desk-history.ts';

const INES = 'ines@example.com';
const to = (group: string, assignee?: string) => ({ type: 'assign', group, assignee }) as const;
const escalate = (escalation: {
  type: 'functional' | 'hierarchical' | 'requester';
  supplierTicket?: string;
  group?: string;
}) => ({ type: 'escalate', escalation: { reason: 'It burns', ...escalation } }) as const;
const write = { type: 'comment', body: 'Any news?', visibility: 'public' } as const;
const escalations = (history: History) =>
  history.entries.filter(({ type }) => type === 'escalated').map(({ at: when, data, as }) => ({ when, as, ...data }));

describe('the time at each tier', () => {
  it('is kept from handover to handover, ends with the resolution and goes on with a reopening', () => {
    const history = new History().open(at(7, '09:00')).do(at(7, '10:00'), LIN, to('infrastructure'));
    history.do(at(7, '10:30'), LIN, to('infrastructure', MAX.id)).do(at(7, '12:00'), LIN, to('vendor'));
    history.do(at(7, '13:00'), LIN, { type: 'resolve', code: 'fixed', notes: 'x', workaround: false });
    history.do(at(7, '15:00'), ADA, { type: 'reopen', reason: 'Again' });
    expect(history.record.tierTimes).toEqual([
      { tier: 1, group: 'service-desk', from: at(7, '09:00'), to: at(7, '10:00') },
      { tier: 2, group: 'infrastructure', from: at(7, '10:00'), to: at(7, '12:00') },
      { tier: 3, group: 'vendor', from: at(7, '12:00'), to: at(7, '13:00') },
      { tier: 3, group: 'vendor', from: at(7, '15:00'), to: null },
    ]);
    expect(tierSeconds(history.record, at(7, '15:30'))).toEqual({ 1: 3_600, 2: 7_200, 3: 5_400 });
  });
});

describe('a functional escalation', () => {
  it('goes to the next tier and takes the supplier’s number along; PATCH corrects it', () => {
    const history = new History().open(at(7, '09:00')).do(at(7, '09:10'), LIN, escalate({ type: 'functional' }));
    expect(history.record).toMatchObject({ tier: 2, group: 'infrastructure', supplierTicket: null });
    history.do(at(7, '09:20'), LIN, escalate({ type: 'functional', supplierTicket: 'V-77' }));
    expect(history.record).toMatchObject({ tier: 3, group: 'vendor', supplierTicket: 'V-77' });
    history.do(at(7, '09:30'), LIN, { type: 'reclassify', supplierTicket: 'V-78' });
    expect(history.record.supplierTicket).toBe('V-78');
    expect(() => history.do(at(7, '09:40'), LIN, escalate({ type: 'requester', supplierTicket: 'V-1' }))).toThrow(
      /functional escalation/,
    );
  });
});

describe('a record that is handed on and on', () => {
  /** So many handovers a minute apart, to and fro. */
  function bounced(times: number, incidentManager: string | null): History {
    const history = new History({ escalation: { bouncesToManager: 2 }, incidentManager }).open(at(7, '09:00'));
    for (let turn = 0; turn < times; turn++) {
      const group = history.record.group === 'infrastructure' ? 'vendor' : 'infrastructure';
      history.do(at(7, `09:${String(turn + 10)}`), LIN, to(group));
    }
    return history;
  }

  it('stays where it is as long as the bounces are within bounds', () => {
    expect(escalations(bounced(3, INES))).toEqual([]);
  });

  it('goes to the incident manager with the first bounce too many, and says so', () => {
    const history = bounced(4, INES);
    expect(history.record).toMatchObject({ group: 'service-desk', assignee: INES, tier: 1, reassignmentCount: 5 });
    expect(escalations(history)).toEqual([
      {
        ...{ when: at(7, '09:13'), as: 'automation', type: 'hierarchical', cause: 'bounces' },
        ...{ reason: 'Handed over 4 times, that is 3 bounces', group: 'service-desk', tell: [INES] },
      },
    ]);
  });

  it('is counted anew from there', () => {
    expect(escalations(bounced(7, INES))).toHaveLength(1);
    expect(escalations(bounced(8, INES))).toHaveLength(2);
  });

  it('stays and is told of where nobody is the incident manager', () => {
    const history = bounced(4, null);
    expect(history.record.group).toBe('vendor');
    expect(escalations(history)).toMatchObject([{ group: null, tell: [] }]);
  });
});

describe('a requester who presses', () => {
  const owned = () =>
    new History({ incidentManager: INES }).open(at(7, '09:00')).do(at(7, '09:05'), LIN, { type: 'accept' });

  it('by escalating makes owner and incident manager hear of it and asks for a review of the priority', () => {
    const history = owned().do(at(7, '10:00'), ADA, escalate({ type: 'requester' }));
    expect(escalations(history)).toMatchObject([{ type: 'requester', tell: [LIN.id, INES], as: 'requester' }]);
    expect(history.record.reviewRequested).toBe(true);
  });

  it.each([
    ['another impact', { impact: 'high' }],
    ['the same impact, said again', { impact: 'medium' }],
    ['having looked at it', { reviewed: true }],
  ] as const)('is answered by %s', (_, answer) => {
    const history = owned().do(at(7, '10:00'), ADA, escalate({ type: 'requester' }));
    history.do(at(7, '10:10'), LIN, { type: 'reclassify', title: 'Fire!' });
    expect(history.record.reviewRequested).toBe(true);
    history.do(at(7, '10:20'), LIN, { type: 'reclassify', ...answer });
    expect(history.record.reviewRequested).toBe(false);
    const { version } = history.record;
    history.do(at(7, '10:30'), LIN, { type: 'reclassify', ...answer });
    expect(history.record.version).toBe(version);
  });

  it('by writing again does the same, from the second message on and once a day', () => {
    const history = owned().do(at(7, '10:00'), ADA, write);
    expect(escalations(history)).toEqual([]);
    history.do(at(7, '11:00'), ADA, write).do(at(7, '12:00'), ADA, write).do(at(8, '10:59'), ADA, write);
    expect(escalations(history)).toMatchObject([
      { when: at(7, '11:00'), type: 'requester', cause: 'repeat-contact', as: 'automation', tell: [LIN.id, INES] },
    ]);
    history.do(at(8, '11:00'), ADA, write);
    expect(escalations(history)).toHaveLength(2);
    expect(history.record).toMatchObject({ reviewRequested: true });
  });

  it('is not counted for answers that were asked for, nor for what reopens', () => {
    const history = owned().do(at(7, '10:00'), LIN, { type: 'hold', reason: 'awaiting_requester', comment: 'Which?' });
    history.do(at(7, '10:10'), ADA, write);
    history.do(at(7, '10:20'), LIN, { type: 'resolve', code: 'fixed', notes: 'x', workaround: false });
    history.do(at(7, '10:30'), ADA, write).do(at(7, '10:40'), ADA, write);
    expect(escalations(history)).toEqual([]);
  });
});
