import { expect, it } from 'vitest';
import { isNoted, nextNoted } from './occurrences.ts';

it('notes the first ten occurrences and ever fewer after that', () => {
  const noted = Array.from({ length: 1000 }, (_, index) => index + 1).filter(isNoted);
  expect(noted).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 200, 500, 1000]);
});

it('knows the next one to note from anywhere', () => {
  expect([1, 9, 10, 11, 20, 49, 50, 999].map(nextNoted)).toEqual([2, 10, 20, 20, 50, 50, 100, 1000]);
});

it('notes a week of an alert every ten seconds with 21 entries', () => {
  const week = (7 * 86_400) / 10;
  expect(Array.from({ length: week }, (_, index) => index + 1).filter(isNoted)).toHaveLength(21);
});
