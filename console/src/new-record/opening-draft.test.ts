import { expect, it } from 'vitest';
import { bodyOf, EMPTY, faultsOf } from './opening-draft.ts';

it('Given a call, sends what was filled in and nothing else', () => {
  const opening = { ...EMPTY, title: ' No sound ', email: 'ana@example.com', items: 'a, b,' };
  expect(bodyOf(opening)).toEqual({
    kind: 'incident',
    title: 'No sound',
    description: '',
    channel: 'phone',
    configurationItems: ['a', 'b'],
    attachments: [],
    requester: { email: 'ana@example.com', name: null },
  });
});

it('Given nothing, and something that is no address, names both fields', () => {
  expect(faultsOf({ ...EMPTY, email: 'ana' })).toEqual(['title', 'email']);
  expect(faultsOf({ ...EMPTY, title: 'No sound' })).toEqual([]);
});
