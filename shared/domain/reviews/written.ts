import type { Entry } from '#domain/incident/record/journal.ts';

/** Answers by the id of their question, as people wrote them; what was taken back is none. */
export type Answers = Readonly<Record<string, string>>;

/** @returns what people answered, folded from the journal: nothing else keeps it */
export function writtenAnswers(entries: readonly Entry[]): Answers {
  const all: Record<string, string | null> = {};
  for (const entry of entries) if (entry.type === 'review-changed') Object.assign(all, entry.data.answers);
  return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== null));
}
