import { createHash } from 'node:crypto';
import { cutText } from '#events/terms/text.ts';
import { folded } from './fold.ts';
import { stemOf } from './stem.ts';

/** In characters; of longer words the beginning counts. */
export const LONGEST_WORD = 40;
/** What is found as a whole: an ARN has up to two thousand characters, a key of the table as many bytes. */
const LONGEST_WHOLE = 120;

/** From the beginning of a word on, so that a long one is looked at once. */
const ADDRESS = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}/gu;
const ARN = /(?<![\p{L}\p{N}:])arn:[!-~]{1,2044}/giu;
const MACHINE = /(?<![\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{N}.]\d)/gu;
const NUMBER = /(?<![\p{L}\p{N}-])(\p{Lu}{2,4})-(\d{1,12})(?![\p{L}\p{N}])/giu;
/** Wi-Fi, E-Mail. */
const PAIR = /(?<![\p{L}\p{N}-])(\p{L}{1,20})-(\p{L}{1,20})(?![\p{L}\p{N}-])/gu;

/** Digits a number has at least. */
const DIGITS = 6;

/** A piece of a text by which it is found as a whole, and where it stands. */
export interface Whole {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** What is looked for as a whole where somebody writes it: addresses of people and machines, ARNs, numbers of records. */
export function namedIn(text: string): Whole[] {
  return [
    ...matches(text, ADDRESS, ([found]) => [wholeOf(found.replace(/[.-]+$/, ''))]),
    ...matches(text, ARN, ([found]) => [wholeOf(found.replace(/[.,;:)\]}>"']+$/, ''))]),
    ...matches(text, MACHINE, ([found]) => [found]),
    ...matches(text, NUMBER, ([found]) => numberTerms(found).slice(0, 1)),
  ];
}

/** These, figures of numbers by themselves, and pairs of words that others write as one. */
export function wholesIn(text: string): Whole[] {
  return [
    ...namedIn(text),
    ...matches(text, NUMBER, ([found]) => numberTerms(found).slice(1)),
    ...matches(text, PAIR, ([, one = '', other = '']) => [stemOf(folded(one + other))]),
  ];
}

function matches(text: string, pattern: RegExp, termsOf: (match: RegExpExecArray) => string[]): Whole[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    termsOf(match).map((term) => ({ term, from: match.index, to: match.index + match[0].length })),
  );
}

/** @returns a name, folded, as it is where it is short; a long one by its beginning and what tells it from others */
export function wholeOf(name: string): string {
  const whole = folded(name.trim()).replaceAll(/\s+/g, ' ');
  if (whole.length <= LONGEST_WHOLE) return whole;
  const rest = createHash('sha256').update(whole).digest('base64url').slice(0, 16);
  return `${cutText(whole, { units: LONGEST_WHOLE })}…${rest}`;
}

/** A number of a record as people call it: as it is, and its figure alone. */
export function numberTerms(number: string): string[] {
  const whole = wholeNumber(number);
  return whole === null ? [folded(number)] : [folded(whole), String(Number(whole.split('-')[1]))];
}

/** @returns the number with all its digits, e.g. `INC-000123` for `inc-123`; null for what is none */
export function wholeNumber(text: string): string | null {
  const [, letters, digits] = /^(\p{L}{2,4})-(\d{1,12})$/u.exec(text.trim()) ?? [];
  if (letters === undefined || digits === undefined) return null;
  return `${letters.toUpperCase()}-${String(Number(digits)).padStart(DIGITS, '0')}`;
}
