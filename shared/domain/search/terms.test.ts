import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedTerms, termsOf, termsOfName, wordsIn } from './terms.ts';
import { numberTerms, wholeNumber } from './wholes.ts';

const ARN = 'arn:aws:lambda:eu-central-1:111122223333:function:Checkout';

describe('Given a text', () => {
  it.each([
    ['Straße STRASSE strasse', ['stra']],
    ['Œuvre ŒUVRE oeuvre', ['oeuvr']],
    ['naïve Ｎａｉｖｅ', ['naiv']],
    ['İstanbul ISTANBUL', ['istanbul']],
    ['½ ﬁle', ['1', '2', 'fil']],
    ["l'imprimante n° 7", ['l', 'imprimant', 'n', '7']],
    ['Ёлка елка', ['елка']],
    ['ΟΔΟΣ οδός', ['οδοσ']],
    ['नमस्ते', ['नमस्ते']],
    ['東京都の空', ['東京', '京都', '都の', 'の空', '空']],
    ['Windows更新', ['window', '更新', '新']],
    ['プリンター', ['プリ', 'リン', 'ンタ', 'ター', 'ー']],
    ['프린터', ['프린', '린터', '터']],
    ['… —!', []],
  ])('when it says %j then it is found by %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it.each([
    ['Ask Ana.Lima@Example.com.', 'ana.lima@example.com'],
    ['on 10.0.0.12, again', '10.0.0.12'],
    [`of ${ARN}.`, ARN.toLowerCase()],
    ['as in INC-000123', 'inc-000123'],
    ['as in inc-123', 'inc-000123'],
    ['no Wi-Fi', 'wifi'],
  ])('when it says %j then it is found by %j as a whole', (text, whole) => {
    expect(termsOf(text)).toContain(whole);
  });

  it('when it names an address then it is found by each part of it', () => {
    expect(termsOf(`ana.lima@example.com ${ARN}`)).toEqual(
      expect.arrayContaining(['ana', 'lima', 'exampl', 'com', 'lambda', 'eu', '111122223333', 'checkout']),
    );
  });

  it('when it is whatever it is then each term stands where it is said, and is short', () => {
    return fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { term, from, to } of placedTerms(text)) {
          expect(term === '' || term.length > 160 || from < 0 || to > text.length || from >= to).toBe(false);
        }
      }),
    );
  });

  it('when its words are written otherwise then they are the same words', () => {
    const words = (text: string) => wordsIn(text).map(({ word }) => word);
    return fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÄöüßéÉçñ Zz9-') }), (text) => {
        expect(words(text.normalize('NFD'))).toEqual(words(text));
        expect(words(text.toUpperCase())).toEqual(words(text));
      }),
    );
  });

  it('when it is a megabyte of what is hard to read then it is read all the same', () => {
    for (const hard of ['a.', 'a@', 'a-', 'arn:', '1.1', 'é\u0301', 'ab-1'])
      expect(termsOf(hard.repeat(100_000 / hard.length)).length).toBeGreaterThan(0);
  });
});

describe('Given a name', () => {
  it('when it is an ARN then it is found as a whole, also a long one, and by its parts', () => {
    expect(termsOfName(ARN)).toEqual(expect.arrayContaining([ARN.toLowerCase(), 'checkout']));
    const [long = '', other = ''] = ['a', 'b'].map((end) => termsOfName(`${'x'.repeat(2000)}${end}`)[0]);
    expect(long).not.toBe(other);
    expect(long.length).toBeLessThan(160);
  });

  it('when it has several words then those together are one term', () => {
    expect(termsOfName('Till  North')).toEqual(['till north', 'till', 'north']);
  });
});

describe('Given a number', () => {
  it.each([['INC-000123'], ['inc-123'], ['Inc-0123']])(
    'when it is written %s then it is found by all of it',
    (text) => {
      expect(numberTerms(text)).toEqual(['inc-000123', '123']);
      expect(wholeNumber(text)).toBe('INC-000123');
    },
  );
});
