import { cutText } from '#events/terms/text.ts';
import { folded } from './fold.ts';
import { stemOf } from './stem.ts';
import { LONGEST_WORD, type Whole, wholeOf, wholesIn } from './wholes.ts';

/**
 * A term is what a text is found by: a word without case, accents and plural endings, or a whole of several words. What is written and
 * what is looked for become terms by the same functions.
 */

const RUN = /[\p{L}\p{N}\p{M}]+/gu;
const HAS_LETTER = /[\p{L}\p{N}]/u;
/** Scripts that put no spaces between words: there a pair of characters is a word. */
const SPACELESS = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]&&\p{L}`;
const OF_ONE_KIND = new RegExp(`(?:[${SPACELESS}]\\p{M}*)+|[^${SPACELESS}]+`, 'gv');
const IS_SPACELESS = new RegExp(`^[${SPACELESS}]`, 'v');

/** A word of a text as it is compared, before its ending is off, and where in the text it stands. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, folded, in their order; each place of those without spaces begins one. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    [...run.matchAll(OF_ONE_KIND)].flatMap((part) => {
      const from = index + part.index;
      return IS_SPACELESS.test(part[0]) ? pairsIn(part[0], from) : spacedIn(part[0], from);
    }),
  );
}

/** A run may be several words once it is folded: `½` is `1` and `2`. */
function spacedIn(run: string, from: number): Word[] {
  const words = folded(run).match(RUN) ?? [];
  return words
    .filter((word) => HAS_LETTER.test(word))
    .map((word) => ({ word: shortened(word), from, to: from + run.length }));
}

/** Every two characters, and the last one by itself, so that each begins a word. */
function pairsIn(run: string, from: number): Word[] {
  const characters = [...folded(run)];
  const isAsWritten = characters.join('') === run;
  let at = from;
  return characters.map((character, place) => {
    const next = characters[place + 1] ?? '';
    const start = at;
    at += character.length;
    const range = isAsWritten ? { from: start, to: at + next.length } : { from, to: from + run.length };
    return { word: character + next, ...range };
  });
}

function shortened(word: string): string {
  return cutText(word, { units: LONGEST_WORD });
}

/** What a text is found by, and where each stands in it. */
export function placedTerms(text: string): Whole[] {
  const words = wordsIn(text).map(({ word, from, to }) => ({ term: stemOf(word), from, to }));
  return [...words, ...wholesIn(text)];
}

/** @returns what a text is found by, each once, words first in their order */
export function termsOf(text: string): string[] {
  return [...new Set(placedTerms(text).map(({ term }) => term))];
}

/** @returns what a name is found by, e.g. of a configuration item: as a whole, and by its words */
export function termsOfName(name: string): string[] {
  return [...new Set([wholeOf(name), ...termsOf(name)])];
}
