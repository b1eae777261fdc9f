import { byteLength } from '#events/text.ts';

/** A function answers at most 6,291,556 bytes, headers with it; what presenting adds to a page finds room above this. */
export const PAGE_BYTES = 4 * 1024 * 1024;

/** @returns what a value takes in an answer */
export function answerBytes(value: unknown): number {
  return byteLength(JSON.stringify(value));
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
