import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerBytes, firstThatFit, textThatFits } from './page-bytes.ts';

const item = fc.record({ body: fc.string({ unit: fc.constantFrom('a', '"', '\u0001', '漢', '😀'), maxLength: 60 }) });

test('given items in any script, when a page is cut, then it fits, loses none in between, and is never empty', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), fc.nat(600), (items, most) => {
      const page = firstThatFit(items, most);
      const bytes = page.reduce((sum, one) => sum + answerBytes(one), 0);
      expect(page).toEqual(items.slice(0, page.length));
      if (items.length > 0) expect(page.length).toBeGreaterThan(0);
      if (page.length > 1) expect(bytes).toBeLessThanOrEqual(most);
      const next = items[page.length];
      if (next) expect(bytes + answerBytes(next)).toBeGreaterThan(most);
    }),
  );
});

it.each(['"', '\\', '\n', '\u0001', '漢', '😀'])(
  'given a hundred texts of %j, a page of them fits into what a function may answer',
  (letter) => {
    const page = firstThatFit(Array.from({ length: 100 }, () => ({ body: letter.repeat(32_000 / letter.length) })));
    expect(Buffer.byteLength(JSON.stringify({ body: JSON.stringify({ items: page }) }))).toBeLessThan(6_291_556);
    expect(page.length).toBeGreaterThan(10);
  },
);

describe('given a text that is longer than an answer', () => {
  it.each(['a', '"', '漢', '😀', '\u0001'])(
    'when it is of %j alone then it comes in pieces that fit, and they are the whole',
    (letter) => {
      const whole = letter.repeat(9_000);
      const pieces: string[] = [];
      for (let from: number | null = 0; from !== null; ) {
        const { text, next }: ReturnType<typeof textThatFits> = textThatFits(whole, from, 10_000);
        expect(answerBytes(text)).toBeLessThanOrEqual(10_000);
        expect(text.isWellFormed()).toBe(true);
        pieces.push(text);
        from = next;
      }
      expect(pieces.join('')).toBe(whole);
    },
  );

  it('when it fits as it is then it is not cut', () => {
    expect(textThatFits('short', 0)).toEqual({ text: 'short', next: null });
  });
});
