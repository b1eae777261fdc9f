import { describe, expect, it } from 'vitest';
import { portal } from '../words/en/portal/portal.ts';
import { type StateFacts, stateOf } from './state-of.ts';
import type { OwnRecord } from './use-portal.ts';

const NOW = '2026-09-07T10:00:00.000Z';
const LATER = '2026-09-07T15:00:00.000Z';
const EARLIER = '2026-09-07T09:00:00.000Z';
const facts: StateFacts = {
  words: portal.state,
  when: (at) => at.slice(11, 16),
  now: Date.parse(NOW),
  holdReasons: [
    { name: 'awaiting_requester', label: 'Awaiting the requester', resumesOnAnswer: true },
    { name: 'awaiting_supplier', label: 'Awaiting a supplier', resumesOnAnswer: false },
    { name: 'awaiting_parts', label: 'Awaiting parts', resumesOnAnswer: false },
  ],
};
const record: OwnRecord = {
  ...{ number: 'INC-000001', kind: 'incident', status: 'new', title: 'Dark', description: '', channel: 'portal' },
  ...{ requester: null, owner: null, group: 'service-desk', category: null, priority: 'low', resolution: null },
  ...{ waitUntil: null, promisedAt: null, mergedInto: null, participants: [], hold: null, clocks: [] },
};
const due = (name: 'response' | 'resolution', dueAt: string | null) => ({ clocks: [{ name, dueAt }] });
const onHold = (reason: string, followUpAt: string | null): Partial<OwnRecord> => ({
  status: 'on_hold',
  hold: { reason, followUpAt },
});

describe('given an own record, when it is told how it stands', () => {
  it.each<[string, Partial<OwnRecord>]>([
    ['We have it; first word by 15:00', { status: 'assigned', ...due('response', LATER) }],
    ['We have it', due('response', EARLIER)],
    ['We are working on it; to be solved by 15:00', { status: 'in_progress', ...due('resolution', LATER) }],
    ['We are working on it; promised by 15:00', { status: 'in_progress', promisedAt: LATER }],
    ['We wait for the supplier; next word by 15:00', onHold('awaiting_supplier', LATER)],
    ['Awaiting parts', onHold('awaiting_parts', EARLIER)],
    ['On hold', onHold('a reason of yesterday', null)],
    ['Put off until 15:00', { status: 'waiting', waitUntil: LATER }],
    ['Finished', { status: 'closed' }],
    ['Goes on as INC-000002', { status: 'closed', mergedInto: 'INC-000002' }],
    ['Called off', { status: 'canceled' }],
  ])('then it is “%s”', (text, changes) => {
    expect(stateOf({ ...record, ...changes }, facts)).toEqual({ text, theirs: false });
  });

  it('then it is their turn where they are asked, and where it is solved', () => {
    const asked = stateOf({ ...record, ...onHold('awaiting_requester', null) }, facts);
    expect(asked).toEqual({ text: 'We wait for you', theirs: true });
    expect(stateOf({ ...record, status: 'resolved' }, facts).theirs).toBe(true);
  });
});
