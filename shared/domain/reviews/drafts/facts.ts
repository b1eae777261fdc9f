import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import type { ReviewWords } from '#domain/words/shape/majors/review-words.ts';

/** What a draft is made of: stored facts, the calendars its clocks are counted in, and the words of the reader's language. */
export interface DraftFacts {
  readonly record: IncidentRecord;
  readonly entries: readonly Entry[];
  readonly calendars: CalendarsPart['calendars'];
  readonly words: ReviewWords;
}

/** What the facts say to a question; null where they say nothing. */
export type DraftRule = (facts: DraftFacts) => string | null;

export function entriesOf<Name extends Entry['type']>(entries: readonly Entry[], type: Name): Entry<Name>[] {
  return entries.filter((entry): entry is Entry<Name> & Entry => entry.type === type);
}

export function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
}
