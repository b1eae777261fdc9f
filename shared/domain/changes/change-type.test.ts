import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { decideRecord, foldRecord } from '#domain/kernel/decide-record.ts';
import type { Decided } from '#domain/kernel/record-type.ts';
import { CHANGE_STATUSES } from '#events/change/change.ts';
import { CHANGE_EVENTS } from '#events/change/changes.v1.ts';
import type { ChangeCommand, ChangeEntry, ChangeRecord } from './change-record.ts';
import { CHANGE } from './change-type.ts';
import { CHANGE_TRANSITIONS, changeTransition } from './transitions.ts';

const NOW = '2026-09-07T09:00:00.000Z';
const ANA: Actor = { kind: 'person', id: 'ana@example.com', staff: true };
const LIN: Actor = { kind: 'person', id: 'lin@example.com', staff: true };
const MANAGER = 'changes@example.com';
const WINDOW = { from: '2026-09-08T20:00:00.000Z', to: '2026-09-08T22:00:00.000Z' };
const { fields } = CHANGE_EVENTS.requested.example;

type By = readonly [Actor, ChangeCommand];

function done(...commands: readonly (ChangeCommand | By)[]) {
  const entries: ChangeEntry[] = [];
  let record: ChangeRecord | null = null;
  for (const [place, asked] of commands.entries()) {
    const [actor, command] = Array.isArray(asked) ? (asked as By) : [ANA, asked as ChangeCommand];
    const facts = { tenant: 'default', subject: 'CHG-000001', actor, now: NOW, id: `c${place}` };
    const decided: Decided<ChangeRecord, ChangeEntry> | null = decideRecord(CHANGE, record, command, facts);
    record = decided?.record ?? record;
    entries.push(...(decided?.entries ?? []));
  }
  return { record: record as unknown as ChangeRecord, entries, types: entries.map(({ type }) => type) };
}

const request = (incident: string | null = null): ChangeCommand => ({
  ...{ type: 'request', fields, incident, assignee: null, manager: MANAGER },
});
const approve = (ownToo = false): By => [LIN, { type: 'approve', ownToo }];
const schedule = (window = WINDOW): ChangeCommand => ({ type: 'schedule', window });
const implement: ChangeCommand = { type: 'implement', outcome: 'successful', notes: 'Forty' };
const cancel: ChangeCommand = { type: 'cancel', reason: null };
const tells = ({ entries }: { entries: readonly ChangeEntry[] }) =>
  entries.map(({ data }) => ('tell' in data ? data.tell : undefined));
const refused = (code: string) => expect.objectContaining({ code });

describe('Given a change', () => {
  it('when it is approved, scheduled and implemented then it stands so, and its journal folds to it', () => {
    const { record, entries } = done(request(), approve(), schedule(), implement);
    expect(record).toMatchObject({
      ...{ status: 'implemented', requestedBy: ANA.id, window: WINDOW },
      ...{ approval: { by: LIN.id, at: NOW }, implementation: { outcome: 'successful', by: ANA.id, at: NOW } },
    });
    expect(foldRecord(CHANGE, entries)).toEqual(record);
  });

  it('when nobody approved it then it is neither scheduled nor implemented', () => {
    for (const command of [schedule(), implement])
      expect(() => done(request(), command)).toThrow(refused('wrong-status'));
  });

  it('when whoever asked for it approves it then that is refused, unless they may', () => {
    expect(() => done(request(), { type: 'approve', ownToo: false })).toThrow(refused('forbidden'));
    expect(done(request(), { type: 'approve', ownToo: true }).record.status).toBe('approved');
  });

  it('when it is approved then what it is about stands, and who does it may change', () => {
    const low: ChangeCommand = { type: 'change', patch: { risk: 'low' } };
    const assign: ChangeCommand = { type: 'change', patch: { assignee: LIN.id } };
    expect(done(request(), low, low, assign).types).toEqual(['requested', 'changed', 'assigned']);
    expect(done(request(), approve(), assign).record.assignee).toBe(LIN.id);
    expect(() => done(request(), approve(), low)).toThrow(refused('wrong-status'));
  });

  it('when its window ends before it begins, is over, too long or too far ahead then it is refused', () => {
    const { from, to } = WINDOW;
    const none = [
      { from: to, to: from },
      { from, to: from },
      { from: '2026-09-07T07:00:00.000Z', to: NOW },
      { from, to: '2026-09-22T20:00:00.001Z' },
      { from: '2027-09-09T20:00:00.000Z', to: '2027-09-09T21:00:00.000Z' },
    ];
    for (const window of none) expect(() => done(request(), approve(), schedule(window))).toThrow(refused('invalid'));
  });

  it('when it is scheduled again then alerts of its last window are let go, and the same window changes nothing', () => {
    const later = { ...WINDOW, to: '2026-09-08T23:00:00.000Z' };
    const { record, types } = done(request(), approve(), schedule(), schedule(), schedule(later));
    expect(types.filter((type) => type === 'scheduled')).toHaveLength(2);
    expect(record.asks).toMatchObject([{ kind: 'let-go', version: 4 }]);
  });

  it('when it ends then its incident and its window are asked, each once, and nothing without either', () => {
    const { record } = done(request('INC-000001'), approve(), { type: 'carried-out', of: 1 }, implement);
    expect(record.asks).toMatchObject([{ kind: 'end', version: 4, by: ANA.id }]);
    const twice = done(request('INC-000001'), { type: 'carried-out', of: 1 }, { type: 'carried-out', of: 1 });
    expect([twice.types, twice.record.asks]).toEqual([['requested', 'carried-out'], []]);
    expect(done(request(), approve(), implement).record.asks).toEqual([]);
    expect(done(request(), approve(), schedule(), cancel).record.asks).toMatchObject([{ kind: 'end' }]);
  });

  it('when somebody is to be told then that is never whoever did it', () => {
    const reject: ChangeCommand = { type: 'reject', reason: 'Not now' };
    expect(tells(done(request(), [LIN, reject]))).toEqual([MANAGER, ANA.id]);
    expect(tells(done(request(), reject))).toEqual([MANAGER, null]);
    expect(tells(done([{ ...ANA, id: MANAGER }, request()]))).toEqual([null]);
    expect(tells(done([{ kind: 'integration', id: 'erp', staff: true }, request()], [LIN, reject]))).toEqual([
      MANAGER,
      null,
    ]);
  });
});

describe('Given the table of transitions', () => {
  it('when a change is over then nothing is done to it any more', () => {
    for (const status of ['implemented', 'rejected', 'canceled'] as const)
      for (const action of Object.keys(CHANGE_TRANSITIONS) as (keyof typeof CHANGE_TRANSITIONS)[])
        expect(() => changeTransition(action, status)).toThrow(refused('wrong-status'));
  });

  it('when an action is refused then it says where it would be allowed', () => {
    expect(() => changeTransition('implement', 'requested')).toThrow(
      expect.objectContaining({ data: expect.objectContaining({ allowed: ['approved', 'scheduled'] }) }),
    );
    expect(CHANGE_STATUSES).toHaveLength(6);
  });
});
