import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedText, byteLength, cutText, halfACharacterIn, wellFormed } from './text.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('a', 'é', 'ж', '漢', '😀', '👨‍👩‍👧‍👦', 'e\u0301', '\ud83d', '\ude00'),
    maxLength: 40,
  }),
);
const limits = fc.record({ units: fc.nat(60), bytes: fc.nat(120), mark: fc.constantFrom('', '…', ' [cut]') });

describe('Given any text, in any script, also with halves of characters', () => {
  test('when it is cut, then it is well-formed, within both limits, and begins as the text did', () => {
    fc.assert(
      fc.property(words, limits, (text, { units, bytes, mark }) => {
        fc.pre(mark.length <= units && byteLength(mark) <= bytes);
        const cut = cutText(text, { units, bytes, mark });
        expect(cut.isWellFormed()).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(units);
        expect(byteLength(cut)).toBeLessThanOrEqual(bytes);
        const whole = text.toWellFormed();
        if (cut !== whole) expect(cut.endsWith(mark)).toBe(true);
        expect(whole.startsWith(cut === whole ? cut : cut.slice(0, cut.length - mark.length))).toBe(true);
      }),
    );
  });

  test('when it fits, then it stays as it is', () => {
    fc.assert(
      fc.property(words, (text) => {
        const whole = text.toWellFormed();
        expect(cutText(whole, { units: whole.length, bytes: byteLength(whole), mark: '…' })).toBe(whole);
      }),
    );
  });

  test('when its schema takes it, then it fits the limits it publishes', () => {
    const schema = boundedText({ characters: 10, bytes: 24 });
    fc.assert(
      fc.property(words, (text) => {
        const fits = text.isWellFormed() && [...text.trim()].length <= 10 && byteLength(text.trim()) <= 24;
        expect(schema.safeParse(text).success).toBe(fits);
      }),
    );
  });
});

test.each([
  ['a letter before emoji', `${'a'.repeat(299)}😀`, 300, `${'a'.repeat(299)}`],
  ['a family', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 15, '👨‍👩‍👧‍👦'],
  ['a letter and its accent', 'ae\u0301', 2, 'a'],
  ['a flag', '🇩🇪🇫🇷', 6, '🇩🇪'],
])('given %s at the limit, when it is cut, then no character comes apart', (_, text, units, expected) => {
  expect(cutText(text, { units })).toBe(expected);
});

test('given a text of nothing but combining marks, when it is cut, then it is still cut', () => {
  expect(cutText('\u0301'.repeat(500), { units: 200 }).length).toBe(200);
});

describe('Given a value as JSON has it', () => {
  const value = { a: ['x', { 'b\ud83d': 'ok', c: 'y\ud83d' }], n: 1, nothing: null };

  test('when it is mended, then every text and every name in it is well-formed', () => {
    expect(halfACharacterIn(wellFormed(value))).toBeNull();
    expect(wellFormed(value)).toEqual({ a: ['x', { 'b\ufffd': 'ok', c: 'y\ufffd' }], n: 1, nothing: null });
  });

  test('when it is looked through, then the first broken text is named by its path', () => {
    expect(halfACharacterIn({ a: ['x', { c: 'y\ud83d' }] })).toBe('a.1.c');
    expect(halfACharacterIn({ a: ['x', { c: '😀' }] })).toBeNull();
  });
});
