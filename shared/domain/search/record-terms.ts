import { byteLength, cutText } from '#events/terms/text.ts';
import type { Searchable, SearchText } from './document.ts';
import { termsOf, termsOfName } from './terms.ts';
import { numberTerms } from './wholes.ts';

/** Of one record: some two pages of text. What each costs is a write, once. */
export const MOST_TERMS = 200;
/** Of what is written on it later; the record's own come first. */
const MOST_SAID_TERMS = 150;
/** From which excerpts are taken, in bytes: of the record, and of what was written on it later. */
const LONGEST_KEPT_TEXT = 2000;
const LONGEST_KEPT_SAYINGS = 1200;

/** Terms by whom they are for: those of requesters, and those the desk has beside them. */
export interface AudienceTerms {
  readonly requesters: readonly string[];
  readonly desk: readonly string[];
}

/** What was read of a journal so far, as far as it is kept. */
export interface Said {
  readonly terms: AudienceTerms;
  readonly texts: readonly SearchText[];
}

export const NOTHING_SAID: Said = { terms: { requesters: [], desk: [] }, texts: [] };

/** Each entry adds what is new in it, while there is room: whoever reads a journal in parts comes to the same. */
export function saidMore(before: Said, more: readonly SearchText[]): Said {
  return more.reduce<Said>(
    ({ terms, texts }, said) => ({
      terms: { ...terms, [said.audience]: joined(terms[said.audience], termsOf(said.text), MOST_SAID_TERMS) },
      texts: fitting([...texts, said], LONGEST_KEPT_SAYINGS),
    }),
    before,
  );
}

/**
 * What a record is found by: its number, its names, its title, what it speaks of, its texts, and then what was written on it.
 *
 * @param topicsOf - terms for what a text speaks of, whatever its words for that; they begin with `~`, so that nobody finds them by typing
 */
export function recordTerms(
  number: string,
  { title, names, texts }: Searchable,
  said: Said,
  topicsOf: (text: string) => readonly string[] = () => [],
): AudienceTerms {
  const of = (audiences: readonly string[]) => {
    const isFor = ({ audience }: SearchText) => audiences.includes(audience);
    return [
      ...[...numberTerms(number), ...names.filter(isFor).flatMap(({ text }) => termsOfName(text))],
      ...[...termsOf(title), ...topicsOf(title), ...texts.filter(isFor).flatMap(({ text }) => topicsOf(text))],
      ...texts.filter(isFor).flatMap(({ text }) => termsOf(text)),
    ];
  };
  const { terms } = said;
  return {
    requesters: joined([], [...of(['requesters']), ...terms.requesters], MOST_TERMS),
    desk: joined([], [...of(['requesters', 'desk']), ...terms.requesters, ...terms.desk], MOST_TERMS),
  };
}

/** Texts of a record from which excerpts are taken; those of what was said come after them. */
export function keptTexts({ texts }: Searchable): SearchText[] {
  return fitting(texts, LONGEST_KEPT_TEXT);
}

function joined(before: readonly string[], more: readonly string[], most: number): string[] {
  return [...new Set([...before, ...more])].slice(0, most);
}

function fitting(texts: readonly SearchText[], bytes: number): SearchText[] {
  let room = bytes;
  return texts.flatMap(({ text, audience }) => {
    const kept = cutText(text, { bytes: room });
    room -= byteLength(kept);
    return kept.trim() === '' ? [] : [{ text: kept, audience }];
  });
}
