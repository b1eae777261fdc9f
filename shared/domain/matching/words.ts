import { folded } from '#domain/search/fold.ts';

/** Words between spaces, without case and accents, so that whole words are found in them. */
export function wordsOf(text: string): string {
  return ` ${folded(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
