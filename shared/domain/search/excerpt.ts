import { cutText } from '#events/terms/text.ts';
import { type AskedWord, isFoundBy } from './query.ts';
import { placedTerms } from './terms.ts';

/** In UTF-16 units, as a page counts them: two lines of a list. */
export const LONGEST_EXCERPT = 240;
/** What stands in front of the first word that was found. */
const LEAD = 60;
const LEFT_OUT = '…';

/** Where in a text a word that was looked for stands: from its first unit to the one behind its last. */
export type Highlight = readonly [from: number, to: number];

export interface Excerpt {
  readonly excerpt: string;
  readonly highlights: readonly Highlight[];
}

/** @returns where the words stand in a text, in order, none within another */
export function highlightsIn(text: string, words: readonly AskedWord[]): Highlight[] {
  const found = placedTerms(text).filter(({ term }) => words.some((word) => isFoundBy(word, term)));
  const merged: [number, number][] = [];
  for (const { from, to } of found.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The part of some texts that says the most of the words, of the first of them where several say as much. */
export function excerptOf(texts: readonly string[], words: readonly AskedWord[]): Excerpt {
  const counted = texts.map((text) => ({ text: text.replaceAll(/\s+/g, ' ').trim(), count: 0 }));
  for (const one of counted) {
    const terms = placedTerms(one.text).map(({ term }) => term);
    one.count = words.filter((word) => terms.some((term) => isFoundBy(word, term))).length;
  }
  const [best] = counted.toSorted((one, other) => other.count - one.count);
  return best === undefined ? { excerpt: '', highlights: [] } : partOf(best.text, words);
}

function partOf(text: string, words: readonly AskedWord[]): Excerpt {
  const [first] = highlightsIn(text, words);
  const start = first === undefined || text.length <= LONGEST_EXCERPT ? 0 : wordStart(text, first[0] - LEAD);
  const lead = start === 0 ? '' : LEFT_OUT;
  const excerpt = lead + cutText(text.slice(start), { units: LONGEST_EXCERPT - lead.length, mark: LEFT_OUT });
  return { excerpt, highlights: highlightsIn(excerpt, words) };
}

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0;
  const space = text.indexOf(' ', near);
  return space === -1 || space > near + LEAD ? 0 : space + 1;
}
