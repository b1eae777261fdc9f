import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Head, headState, sealHead } from './head-seal.ts';
import { aForeignKeyring, aKeyring, aRotatedKeyring } from './keyring-for-tests.ts';

const head = fc.record({
  tenant: fc.string(),
  number: fc.string(),
  version: fc.integer({ min: 1, max: 9 }),
  hash: fc.string(),
});

const same = (a: Head, b: Head) => JSON.stringify(Object.entries(a)) === JSON.stringify(Object.entries(b));

describe('Given the seal of a head', () => {
  it('then it fits that head alone, whichever key is current by then', () => {
    fc.assert(
      fc.property(head, head, (one, other) => {
        const seal = sealHead(aKeyring, one);
        for (const keyring of [aKeyring, aRotatedKeyring]) expect(headState(keyring, one, seal)).toBe('signed');
        expect(headState(aKeyring, other, seal)).toBe(same(one, other) ? 'signed' : 'forged');
      }),
    );
  });

  it('then another key, a text that is no seal or a key nobody has is a forgery', () => {
    const one = { tenant: 'default', number: 'INC-000001', version: 1, hash: 'h' };
    const seal = sealHead(aKeyring, one);
    for (const text of [
      sealHead(aForeignKeyring, one),
      seal.replace('1.', '2.'),
      seal.replace('1.', '9.'),
      '',
      '1.',
      'x.y',
    ])
      expect(headState(aKeyring, one, text)).toBe('forged');
  });

  it('then a head without one was written before there were any', () => {
    expect(headState(aKeyring, { tenant: 't', number: 'n', version: 1, hash: 'h' }, undefined)).toBe('unsigned');
  });
});
