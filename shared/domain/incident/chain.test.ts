import { expect, it } from 'vitest';
import { at, History, LIN } from '#test/harness/desk-history.ts';
import { firstBrokenLink } from './chain.ts';
import type { Entry } from './journal.ts';

function journal(): Entry[] {
  return new History()
    .open(at(7, '09:00'))
    .do(at(7, '09:10'), LIN, { type: 'accept' })
    .do(at(7, '09:20'), LIN, { type: 'cancel', reason: 'x' }).entries;
}

it('a journal as it was written holds', () => {
  expect(firstBrokenLink(journal())).toBeNull();
});

it('an entry changed, dropped or swapped shows', () => {
  const [first, second, third] = journal() as [Entry, Entry, Entry];
  expect(firstBrokenLink([first, { ...second, by: 'eve@example.com' } as Entry, third])).toBe(2);
  expect(firstBrokenLink([first, third])).toBe(2);
  expect(firstBrokenLink([second, first, third])).toBe(1);
});
