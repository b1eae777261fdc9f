import { expect, it } from 'vitest';
import { differingFacts, foldJournal } from '#domain/incident/compare-facts.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { at, History, LIN } from '#test/harness/desk-history.ts';
import { firstBrokenLink } from './chain.ts';

function history(seed?: string): History {
  return new History({}, seed)
    .open(at(7, '09:00'))
    .do(at(7, '09:10'), LIN, { type: 'accept' })
    .do(at(7, '09:20'), LIN, { type: 'cancel', reason: 'x' });
}

const journal = (): Entry[] => history().entries;

it('a journal as it was written holds', () => {
  expect(firstBrokenLink(journal())).toBeNull();
});

it('an entry changed, dropped or swapped shows', () => {
  const [first, second, third] = journal() as [Entry, Entry, Entry];
  expect(firstBrokenLink([first, { ...second, by: 'eve@example.com' } as Entry, third])).toBe(2);
  expect(firstBrokenLink([first, third])).toBe(2);
  expect(firstBrokenLink([second, first, third])).toBe(1);
});

it('given a seed, each entry has a salt of its own, and a changed or missing one shows', () => {
  const [first, second, third] = history('chance').entries as [Entry, Entry, Entry];
  const salts = [first, second, third].map(({ salt }) => salt);
  expect(new Set(salts).size).toBe(3);
  expect(salts.every((salt) => salt?.length === 22)).toBe(true);
  expect(firstBrokenLink([first, second, third])).toBeNull();
  expect(firstBrokenLink([first, { ...second, salt: 'another' } as Entry, third])).toBe(2);
  const { salt: _, ...without } = second;
  expect(firstBrokenLink([first, without as Entry, third])).toBe(2);
});

it('given no seed, entries are as those written before there were salts', () => {
  expect(journal().every((entry) => !('salt' in entry))).toBe(true);
});

it('given a snapshot whose title was changed beside the journal, the title is named', () => {
  const { entries, record } = history('chance');
  const folded = foldJournal(entries);
  if (folded === null) throw new Error('the journal has entries');
  expect(differingFacts(record, folded)).toEqual([]);
  expect(differingFacts({ ...record, title: 'Something else' }, folded)).toEqual(['title']);
});
