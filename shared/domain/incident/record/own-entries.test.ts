import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import type { Entry } from './journal.ts';
import { OWN_ENTRIES, ownData } from './own-entries.ts';

const AT = '2026-09-07T08:00:00.000Z';

function entry(type: EventName, data: object, as: Entry['as'] = 'desk'): Entry {
  return { id: 'e', version: 1, type, at: AT, by: 'lin@example.com', as, why: 'inside', data, hash: 'h' } as Entry;
}

describe('given an entry, its requester is shown', () => {
  it.each([
    ['of a wait its end', entry('waiting', { until: AT, comment: 'They can wait' }), { until: AT }],
    [
      'of a resumption where it leads',
      entry('resumed', { from: 'on_hold', to: 'in_progress', because: 'the supplier is lying' }),
      { from: 'on_hold', to: 'in_progress' },
    ],
    ['the question of a hold they are told of', held(true), { reason: 'r', comment: 'Which?', followUpAt: null }],
    ['nothing but the reason of any other', held(false), { reason: 'r', followUpAt: null }],
    ['why they reopened it', reopened('requester'), { reason: 'Dark', from: 'resolved', to: 'in_progress' }],
    ['not why the desk did', reopened('desk'), { from: 'resolved', to: 'in_progress' }],
    ['no internal note', entry('commented', { ...EVENTS.commented.example, visibility: 'internal' }), null],
    ['no override', entry('reclassified', EVENTS.reclassified.example), null],
    ['no escalation', entry('escalated', { ...EVENTS.escalated.example, supplierTicket: 'V-77' }), null],
  ])('%s', (_, given, expected) => {
    expect(ownData(given)).toEqual(expected);
  });

  it('whatever it holds, only the fields that are listed for its type', () => {
    const types = Object.keys(EVENTS) as EventName[];
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.dictionary(fc.string(), fc.jsonValue()), (type, foreign) => {
        const shown = ownData(entry(type, { ...foreign, ...EVENTS[type].example })) ?? {};
        const allowed = type in OWN_ENTRIES ? OWN_ENTRIES[type as keyof typeof OWN_ENTRIES]().shape : {};
        expect(Object.keys(shown).filter((key) => !Object.hasOwn(allowed, key))).toEqual([]);
      }),
    );
  });
});

function held(tellRequester: boolean): Entry {
  return entry('held', { reason: 'r', comment: 'Which?', followUpAt: null, pauses: [], tellRequester });
}

function reopened(as: Entry['as']): Entry {
  return entry('reopened', { reason: 'Dark', from: 'resolved', to: 'in_progress' }, as);
}
