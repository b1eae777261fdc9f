import { expect, it } from 'vitest';
import { acts } from '../../words/en/record/acts.ts';
import { entries } from '../../words/en/record/entries.ts';
import { record } from '../../words/en/record/record.ts';
import { terms } from '../../words/en/terms.ts';
import type { Words } from '../../words/words.ts';
import { entryText } from './entry-text.ts';

const reader = {
  words: { acts, entries, record, terms } as unknown as Words,
  language: 'en',
  reasons: { awaiting_supplier: 'Awaiting a supplier' },
  nameOf: (email: string) => (email === 'ben@example.com' ? 'Ben Okafor' : email),
};

it.each([
  ['assigned', { group: 'infrastructure', assignee: null }, 'assigned to infrastructure'],
  ['assigned', { group: 'infrastructure', assignee: 'ben@example.com' }, 'assigned to infrastructure, Ben Okafor'],
  ['held', { reason: 'awaiting_supplier' }, 'on hold: Awaiting a supplier'],
  ['held', { reason: 'no_longer_configured' }, 'on hold: no_longer_configured'],
  ['woken', { to: 'in_progress' }, 'the date came: in progress'],
  ['sla-breached', { clock: 'resolution', breachedAt: '2026-09-07T14:00:00.000Z' }, /^Resolution missed at .*2026|Sep/],
  [
    'reclassified',
    { changes: { impact: { from: 'medium', to: 'high' }, category: { from: null, to: 'network' } } },
    'Impact: medium → high, Category: none → network',
  ],
  [
    'page-stepped',
    {
      policy: 'night',
      pages: [{ person: 'ben@example.com', via: 'sms' }],
      nobody: [{ reason: 'the group x has no members' }],
    },
    'paged by “night”: Ben Okafor (Text message), the group x has no members',
  ],
  [
    'page-stepped',
    { policy: 'night', pages: [], nobody: [{ reason: 'nobody is on call in first' }] },
    'paged by “night”: nobody is on call in first',
  ],
  ['page-stepped', { policy: 'night', pages: [], nobody: [] }, 'paged by “night”'],
  [
    'paged',
    { pages: [{ person: 'ben@example.com', via: 'voice' }], insteadOf: 'sms' },
    'paged further: Ben Okafor (Call), as this failed: Text message',
  ],
  ['paged', { pages: [{ person: 'lin@example.com', via: 'mail' }] }, 'paged further: lin@example.com (Mail)'],
  ['task-added', { task: { title: 'Count {the} stock' } }, 'task added: Count {the} stock'],
  [
    'major-accepted',
    { commander: 'ben@example.com', roles: {}, cadence: 'PT30M' },
    'accepted as major incident, led by Ben Okafor',
  ],
  ['major-changed', { cadence: 'PT1H30M', nextUpdateAt: null }, 'major incident changed: 1h 30m'],
  ['major-updated', { audience: ['stakeholders', 'public'] }, 'update: stakeholders, the public'],
  ['major-noted', { kind: 'message', author: 'Lin' }, 'Chat message, Lin'],
  ['milestone-set', { name: 'identified', at: '2026-09-07T14:00:00.000Z' }, /^Cause identified: .*Sep/],
  ['milestone-set', { name: 'failover done', at: '2026-09-07T14:00:00.000Z' }, /^failover done: .*Sep/],
  ['invented-later', { anything: 1 }, 'invented-later'],
])('Given an entry %s, says it in words', (type, data, expected) => {
  const text = entryText({ type, data }, reader);
  if (typeof expected === 'string') expect(text).toBe(expected);
  else expect(text).toMatch(expected);
});
