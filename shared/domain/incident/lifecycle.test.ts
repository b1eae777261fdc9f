import { describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { CHANNELS, type Channel, CONTACT_CHANNELS } from '#events/terms/vocabulary.ts';
import { ADA, at, History, LIN, MAX, ROBOT } from '#test/harness/desk-history.ts';

const OTHER_CHANNELS = CHANNELS.filter((channel) => !(CONTACT_CHANNELS as readonly Channel[]).includes(channel));

const HOLD = { type: 'hold', reason: 'awaiting_requester', comment: 'Which order?' } as const;
const RESOLVE = { type: 'resolve', code: 'fixed', notes: 'Restarted', workaround: false } as const;

describe('opening', () => {
  it('given a mail, lands as new with the default group and runs both clocks', () => {
    const { record } = new History().open(at(7, '09:00'));
    expect(record).toMatchObject({ status: 'new', group: 'service-desk', tier: 1, assignee: null, priority: 'medium' });
    expect(record.clocks.map(({ name }) => name)).toEqual(['response', 'resolution']);
  });

  it.each(CONTACT_CHANNELS)(
    'given a contact by %s logged by an agent, counts as answered, with an owner',
    (channel) => {
      const { record } = new History().open(at(7, '09:00'), LIN, { channel });
      expect(record.owner).toBe(LIN.id);
      expect(record.clocks[0]?.stoppedAt).toBe(at(7, '09:00'));
    },
  );

  it.each(CONTACT_CHANNELS)('given an agent who reports for themselves by %s, is not answered by that', (channel) => {
    const requester = { email: LIN.id, name: null };
    const { record } = new History().open(at(7, '09:00'), LIN, { channel, requester });
    expect(record.clocks[0]?.stoppedAt).toBeNull();
  });

  it.each(OTHER_CHANNELS)('given any other channel, %s, is not answered by being logged', (channel) => {
    const { record } = new History().open(at(7, '09:00'), LIN, { channel });
    expect(record.clocks[0]?.stoppedAt).toBeNull();
  });

  it('given a category with a rule, is routed by it and says so', () => {
    const history = new History({ routing: [{ match: { category: 'network' }, group: 'infrastructure' }] });
    history.open(at(7, '09:00'), ADA, { category: 'network' });
    expect(history.record).toMatchObject({ group: 'infrastructure', tier: 2 });
    expect(history.entries[0]?.data).toMatchObject({ routedBy: 'routing rule 1' });
  });
});

describe('work', () => {
  it('accepting meets the response, takes the record to work and makes the first contact its owner', () => {
    const { record } = new History().open(at(7, '09:00')).do(at(7, '09:10'), LIN, { type: 'accept' });
    expect(record).toMatchObject({ status: 'in_progress', assignee: LIN.id, owner: LIN.id });
    expect(record.clocks[0]?.stoppedAt).toBe(at(7, '09:10'));
  });

  it('assigning counts changes of the group, not of the person', () => {
    const history = new History().open(at(7, '09:00'));
    history.do(at(7, '09:01'), LIN, { type: 'assign', group: 'service-desk', assignee: LIN.id });
    history.do(at(7, '09:02'), LIN, { type: 'assign', group: 'infrastructure', assignee: MAX.id });
    expect(history.record).toMatchObject({ status: 'assigned', tier: 2, assignee: MAX.id, reassignmentCount: 1 });
  });

  it('the same assignment again writes nothing', () => {
    const history = new History().open(at(7, '09:00'));
    const assign = { type: 'assign', group: 'infrastructure', assignee: MAX.id } as const;
    history.do(at(7, '09:01'), LIN, assign).do(at(7, '09:02'), LIN, assign);
    expect(history.types).toEqual(['opened', 'assigned']);
  });

  it('an automatic comment answers nobody; a person’s does, once', () => {
    const history = new History().open(at(7, '09:00'));
    history.do(at(7, '09:01'), ROBOT, { type: 'comment', body: 'Received', visibility: 'public' });
    expect(history.record.clocks[0]?.stoppedAt).toBeNull();
    history.do(at(7, '09:02'), LIN, { type: 'comment', body: 'Note', visibility: 'internal' });
    expect(history.record.clocks[0]?.stoppedAt).toBeNull();
    history.do(at(7, '09:03'), LIN, { type: 'comment', body: 'Hello', visibility: 'public' });
    history.do(at(7, '09:04'), LIN, { type: 'comment', body: 'Again', visibility: 'public' });
    expect(history.record.clocks[0]?.stoppedAt).toBe(at(7, '09:03'));
  });
});

describe('hold and wait', () => {
  it('a hold for the requester answers first, pauses both clocks, and the answer resumes it once', () => {
    const history = new History().open(at(7, '09:00')).do(at(7, '09:05'), LIN, HOLD);
    expect(history.record).toMatchObject({ status: 'on_hold', hold: { reason: 'awaiting_requester' } });
    expect(history.record.clocks[0]?.stoppedAt).toBe(at(7, '09:05'));
    expect(history.record.clocks[1]?.pauses).toEqual([{ from: at(7, '09:05'), to: null, cause: 'awaiting_requester' }]);
    history.do(at(7, '10:00'), ADA, { type: 'comment', body: 'Order 7', visibility: 'public' });
    expect(history.record).toMatchObject({ status: 'in_progress', hold: null });
    expect(history.types).toEqual(['opened', 'held', 'commented', 'resumed']);
  });

  it('a hold told to the requester makes who asks the owner, so that the answer finds somebody', () => {
    const history = new History().open(at(7, '09:00')).do(at(7, '09:05'), LIN, HOLD);
    expect(history.record).toMatchObject({ owner: LIN.id, assignee: null });
  });

  it('a hold with an unknown reason names the known ones', () => {
    const history = new History().open(at(7, '09:00'));
    expect(() => history.do(at(7, '09:05'), LIN, { ...HOLD, reason: 'lunch' })).toThrow(/awaiting_supplier/);
  });

  it('a wait leaves and comes back to where it was, at its second, however late the timer', () => {
    const history = new History().open(at(7, '09:00'));
    history.do(at(7, '09:01'), LIN, { type: 'wait', until: at(21, '08:00') });
    history.do(at(21, '11:00'), SYSTEM, { type: 'fire-timers' });
    expect(history.record.status).toBe('new');
    const woken = history.entries.find(({ type }) => type === 'woken');
    expect(woken?.at).toBe(at(21, '08:00'));
  });

  it('a wait into the past is refused', () => {
    const history = new History().open(at(7, '09:00'));
    expect(() => history.do(at(8, '09:00'), LIN, { type: 'wait', until: at(7, '12:00') })).toThrow(/must lie after/);
  });
});

describe('resolution', () => {
  it('confirmed by the requester is closed; what is closed accepts no more work', () => {
    const history = new History().open(at(7, '09:00')).do(at(7, '10:00'), LIN, RESOLVE);
    history.do(at(7, '11:00'), ADA, { type: 'confirm' });
    expect(history.record).toMatchObject({ status: 'closed', closedAt: at(7, '11:00') });
    expect(() => history.do(at(7, '12:00'), LIN, { type: 'accept' })).toThrow(/wrong-status/);
  });

  it('rejected goes back to the one who had it', () => {
    const history = new History().open(at(7, '09:00')).do(at(7, '09:30'), LIN, { type: 'accept' });
    history.do(at(7, '10:00'), LIN, RESOLVE).do(at(7, '11:00'), ADA, { type: 'reopen', reason: 'Still 502' });
    expect(history.record).toMatchObject({ status: 'in_progress', assignee: LIN.id, reopenCount: 1, resolution: null });
  });

  it('closes by itself after five business days, not after three', () => {
    const history = new History().open(at(7, '09:00')).do(at(7, '15:00'), LIN, RESOLVE);
    history.do(at(10, '15:00'), SYSTEM, { type: 'fire-timers' });
    expect(history.record.status).toBe('resolved');
    history.do(at(14, '15:00'), SYSTEM, { type: 'fire-timers' });
    expect(history.entries.at(-1)).toMatchObject({ type: 'closed', at: at(14, '15:00'), by: 'system' });
  });

  it('an answer within the reopen window reopens, after it nothing does', () => {
    const closed = () =>
      new History().open(at(7, '09:00')).do(at(7, '10:00'), LIN, RESOLVE).do(at(7, '11:00'), ADA, { type: 'confirm' });
    const answer = { type: 'comment', body: 'Again!', visibility: 'public' } as const;
    expect(closed().do(at(12, '11:00'), ADA, answer).record.status).toBe('assigned');
    expect(() => closed().do(at(12, '11:01'), ADA, answer)).toThrow(/finished for good/);
    expect(() => closed().do(at(12, '11:01'), LIN, { type: 'reopen', reason: 'x' })).toThrow(/reopen window/);
  });

  it('a category found wrong keeps both values in the history', () => {
    const history = new History().open(at(7, '09:00'), ADA, { category: 'mail' });
    history.do(at(7, '10:00'), LIN, { ...RESOLVE, category: 'network' });
    expect(history.entries[1]?.data).toMatchObject({ changes: { category: { from: 'mail', to: 'network' } } });
    expect(history.types).toEqual(['opened', 'reclassified', 'resolved']);
  });
});

describe('a workaround', () => {
  it('proposes a problem; a permanent fix does not', () => {
    const resolved = (workaround: boolean) =>
      new History().open(at(7, '09:00')).do(at(7, '10:00'), LIN, { ...RESOLVE, workaround }).types;
    expect(resolved(true)).toEqual(['opened', 'resolved', 'problem-proposed']);
    expect(resolved(false)).toEqual(['opened', 'resolved']);
  });
});

it('a corrected requester is not taken to read what the first one wrote, unless it is said', () => {
  const history = new History().open(at(7, '09:00'));
  const reclassify = { type: 'reclassify' } as const;
  history.do(at(7, '09:01'), LIN, { ...reclassify, language: 'fr' });
  history.do(at(7, '09:02'), LIN, { ...reclassify, requester: { email: 'eve@example.com', name: null } });
  expect(history.record.language).toBeNull();
  history.do(at(7, '09:03'), LIN, { ...reclassify, requester: { email: 'ada@example.com' }, language: 'de' });
  expect(history.record.language).toBe('de');
});

describe('priority', () => {
  it('follows impact and urgency, an override stays until lifted and needs a reason', () => {
    const history = new History().open(at(7, '09:00'));
    history.do(at(7, '09:01'), LIN, { type: 'reclassify', impact: 'critical' });
    expect(history.record.priority).toBe('high');
    expect(() => history.do(at(7, '09:02'), LIN, { type: 'reclassify', priority: 'low' })).toThrow(
      /needed to override/,
    );
    history.do(at(7, '09:03'), LIN, { type: 'reclassify', priority: 'low', reason: 'Nobody works there' });
    history.do(at(7, '09:04'), LIN, { type: 'reclassify', urgency: 'critical' });
    expect(history.record.priority).toBe('low');
    history.do(at(7, '09:05'), LIN, { type: 'reclassify', priority: null });
    expect(history.record.priority).toBe('critical');
  });

  it('raised beyond what is left breaches once, at the new due instant', () => {
    const history = new History().open(at(7, '10:00')).do(at(7, '10:01'), LIN, { type: 'accept' });
    history.do(at(7, '16:00'), LIN, { type: 'reclassify', impact: 'critical', urgency: 'critical' });
    const facts = history.entries.filter(({ type }) => type.startsWith('sla-'));
    expect(facts.map(({ type, data }) => ({ type, ...data }))).toEqual([
      { type: 'sla-breached', clock: 'resolution', breachedAt: at(7, '14:00'), detectedAt: at(7, '16:00') },
    ]);
  });
});
