import { expect, it } from 'vitest';
import { fitsGlob } from './glob.ts';

it.each([
  ['*', '', true],
  ['arn:aws:rds:*:db:orders-?', 'arn:aws:rds:eu-central-1:1:db:orders-1', true],
  ['arn:aws:rds:*:db:orders-?', 'arn:aws:rds:eu-central-1:1:db:orders-12', false],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['host', 'Host', false],
  ['host.*', 'hostx1', false],
  ['(*', '(anything)', true],
])('given the glob %s and the text %s, says %s', (glob, text, fits) => {
  expect(fitsGlob(glob, text)).toBe(fits);
});

it('given a glob that has a regular expression run for ever, answers at once', () => {
  expect(fitsGlob(`${'*a'.repeat(500)}b`, 'a'.repeat(2000))).toBe(false);
});
