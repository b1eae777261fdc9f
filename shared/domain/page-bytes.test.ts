import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerBytes, firstThatFit } from './page-bytes.ts';

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
