import { describe, expect, it } from 'vitest';
import { likeness, toldOf } from '#domain/matching/likeness.ts';
import { DE } from './pairs/de.ts';
import { EN } from './pairs/en.ts';
import { FR } from './pairs/fr.ts';
import { UNRELATED } from './pairs/unrelated.ts';
import { UNSEEN_DE, UNSEEN_EN, UNSEEN_FR } from './pairs/unseen.ts';

type Pair = readonly [string, string];

/** As a requester writes it in a line. */
const told = (text: string) => toldOf({ title: text, description: '' });

/** Those whose partner is not among the first three of what others report in their language, and of what is another trouble. */
function missed(pairs: readonly Pair[]): string[] {
  const records = [...pairs, ...UNRELATED].map(([, second]) => ({ second, told: told(second) }));
  return pairs
    .filter(([first, second]) => {
      const asked = told(first);
      const ranked = records.toSorted((a, b) => likeness(asked, b.told).score - likeness(asked, a.told).score);
      return !ranked.slice(0, 3).some((record) => record.second === second);
    })
    .map(([first]) => first);
}

const LISTS: readonly (readonly [string, readonly Pair[]])[] = [
  ['English', EN],
  ['German', DE],
  ['French', FR],
  ['English that nobody tuned it by', UNSEEN_EN],
  ['German that nobody tuned it by', UNSEEN_DE],
  ['French that nobody tuned it by', UNSEEN_FR],
];

describe('given reports of the same trouble in other words', () => {
  it.each(LISTS)('when they are in %s then nine of ten have the other among the first three', (_, pairs) => {
    const left = missed(pairs);
    expect(left.length, left.join('; ')).toBeLessThanOrEqual(pairs.length / 10);
  });
});

describe('given reports of another trouble', () => {
  it.each(UNRELATED)('when it is %s and %s then they are no more alike than half', (one, other) => {
    expect(likeness(told(one), told(other)).score).toBeLessThanOrEqual(0.5);
  });
});
