import { byteLength } from '#events/terms/text.ts';

/** A function answers at most 6,291,556 bytes, headers with it; what presenting adds to a page finds room above this. */
export const PAGE_BYTES = 4 * 1024 * 1024;

/** @returns what a value takes in an answer, whose body is a text in JSON: a quote in what somebody wrote is escaped twice */
export function answerBytes(value: unknown): number {
  return byteLength(JSON.stringify(JSON.stringify(value)));
}

/** @returns the first of the items that fit into a page together, at least one where there is any */
export function firstThatFit<Item>(items: readonly Item[], most = PAGE_BYTES): Item[] {
  let bytes = 0;
  const end = items.findIndex((item, place) => {
    bytes += answerBytes(item);
    return bytes > most && place > 0;
  });
  return end === -1 ? [...items] : items.slice(0, end);
}

/** What the longest escape of a character takes in JSON, escaped again: a control character. */
const BYTES_A_UNIT = 7;
/** Two quotes around the text, and around it and them again. */
const BYTES_OF_QUOTES = 6;

/**
 * @returns the beginning of a text that fits into so many bytes of an answer, and where to go on; null where it is whole. Most
 *   texts are measured once; of a long one the cut counts each character as the longest there is.
 */
export function textThatFits(text: string, from: number, most = PAGE_BYTES): { text: string; next: number | null } {
  const rest = text.slice(from);
  if (answerBytes(rest) <= most) return { text: rest, next: null };
  const units = Math.floor((most - BYTES_OF_QUOTES) / BYTES_A_UNIT);
  // Half a character is none.
  const end = /[\ud800-\udbff]/.test(rest[units - 1] ?? '') ? units - 1 : units;
  return { text: rest.slice(0, end), next: from + end };
}
