import { expect, it } from 'vitest';
import { bytesOf, fittingItem, LARGEST_ITEM_BYTES } from './item-size.ts';

const item = (names: string[]) => ({ label: 'Shop', names, dependsOn: [] });

it('given an item that fits, then it is kept as it is', () => {
  const small = item(['shop-*']);
  expect(fittingItem(small)).toBe(small);
});

it('given one of the longest names in a script of three bytes, then those that fit are kept, the first ones', () => {
  const names = Array.from({ length: 100 }, (_, n) => `${n} ${'漢'.repeat(2000)}`);
  const fitted = fittingItem(item(names));
  expect(bytesOf(fitted)).toBeLessThanOrEqual(LARGEST_ITEM_BYTES);
  expect(fitted.names.length).toBeGreaterThan(10);
  expect(fitted.names).toEqual(names.slice(0, fitted.names.length));
});
