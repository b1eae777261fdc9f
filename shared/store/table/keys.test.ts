import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_ITEM } from '#events/terms/limits.ts';
import { byteLength } from '#events/terms/text.ts';
import { configurationItemPk } from '#shared/store/incidents/index-keys.ts';
import { configurationItemSk } from './keys.ts';

const TENANT = 't'.repeat(64);
const sk = configurationItemSk;
const pk = (item: string) => configurationItemPk(TENANT, item);

/** Every item that the desk takes, the long ones and those beyond ASCII as likely as the others. */
const items = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: LONGEST_ITEM }))
  .map(([text, times]) => text.repeat(times))
  .filter((item) => byteLength(item) <= LONGEST_ITEM);

describe('given the name of a configuration item', () => {
  it('when it is a key then the table takes it, whatever it is', () => {
    fc.assert(
      fc.property(items, (item) => {
        expect(byteLength(sk(item))).toBeLessThanOrEqual(1024);
        expect(byteLength(pk(item))).toBeLessThanOrEqual(2048);
      }),
      { examples: [['a'.repeat(1024)], ['漢'.repeat(600)], ['a'.repeat(2048)], ['漢'.repeat(682)]] },
    );
  });

  it('when another differs in its last character then so do the keys', () => {
    fc.assert(
      fc.property(items, (item) => {
        const other = item.endsWith('x') ? `${item.slice(0, -1)}y` : `${item.slice(0, -1)}x`;
        fc.pre(other !== item && other.isWellFormed() && item.isWellFormed());
        expect(sk(other)).not.toBe(sk(item));
        expect(pk(other)).not.toBe(pk(item));
      }),
    );
  });

  it('when it fits then the key is the one that records already have', () => {
    expect(sk('db-1')).toBe('CI#db-1');
    expect(sk('a'.repeat(1021))).toBe(`CI#${'a'.repeat(1021)}`);
    expect(pk('漢'.repeat(600))).toBe(`T#${TENANT}#CI#${'漢'.repeat(600)}`);
  });

  it('when it is written like a hashed key then it is taken for no other', () => {
    const hashed = sk('a'.repeat(1024));
    expect(sk(hashed.slice('CI~'.length))).not.toBe(hashed);
  });
});
