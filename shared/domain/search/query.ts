import { stemsWithin } from './stem.ts';
import { wordsIn } from './terms.ts';
import { namedIn, wholeNumber } from './wholes.ts';

/** Each is looked up by itself. */
export const MOST_ASKED_WORDS = 12;
export const LONGEST_QUERY = 200;

/** A word somebody typed: it is found as the beginning of a term, and where its ending is another. */
export interface AskedWord {
  readonly beginning: string;
  readonly stems: readonly string[];
}

/** @returns the words somebody looks for, each once; addresses and numbers as wholes */
export function askedWords(query: string): AskedWord[] {
  const named = namedIn(query);
  const words = wordsIn(query).filter(({ from, to }) => !named.some((one) => one.from <= from && to <= one.to));
  const asked = [
    ...named.map(({ term }) => ({ beginning: term, stems: [term] })),
    ...words.map(({ word }) => ({ beginning: word, stems: stemsWithin(word) })),
  ];
  return [...new Map(asked.map((word) => [word.beginning, word])).values()];
}

export function isFoundBy({ beginning, stems }: AskedWord, term: string): boolean {
  return term.startsWith(beginning) || stems.includes(term);
}

/** @returns whether all of the words are among the terms */
export function areFound(words: readonly AskedWord[], terms: readonly string[]): boolean {
  return words.every((word) => terms.some((term) => isFoundBy(word, term)));
}

/** @returns the numbers of records a query may be: itself, or with each of these letters where it is a figure alone */
export function askedNumbers(query: string, letters: readonly string[]): string[] {
  const whole = wholeNumber(query);
  if (whole !== null) return [whole];
  return /^\s*\d{1,12}\s*$/.test(query) ? letters.flatMap((one) => wholeNumber(`${one}-${query.trim()}`) ?? []) : [];
}
