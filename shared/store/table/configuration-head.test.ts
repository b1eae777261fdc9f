import { expect, it } from 'vitest';
import { currentHeadOf } from './configuration-head.ts';
import { configurationHeadKey } from './keys.ts';
import { itemName } from './read-items.ts';

const headOf = (item: Record<string, unknown>) =>
  currentHeadOf('acme', new Map([[itemName(configurationHeadKey('acme')), item]])).version;

it('given no head, then the shipped configuration holds', () => {
  expect(currentHeadOf('acme', new Map()).version).toBe(0);
});

it('given a head, then its version holds', () => {
  expect(headOf({ version: 7 })).toBe(7);
});

it.each([
  undefined,
  null,
  'banana',
  '7',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 60,
  [7],
  { version: 7 },
])('given a head that says %j, then nobody takes it for a version', (version) => {
  expect(headOf({ version })).toBeNull();
});
