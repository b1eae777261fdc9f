import { expect, it } from 'vitest';
import { asTags } from './tags.ts';

it.each([
  ['the same in several spellings', ['VPN', ' vpn', 'Vpn '], ['vpn']],
  ['several words', ['new   starter', 'new\tstarter'], ['new starter']],
  ['accents composed or not', ['re\u0301seau', 'réseau'], ['réseau']],
  ['any order', ['b', 'a'], ['a', 'b']],
  ['none', [], []],
])('given %s', (_, typed, tags) => {
  expect(asTags(typed)).toEqual(tags);
  expect(asTags(asTags(typed))).toEqual(tags);
});
