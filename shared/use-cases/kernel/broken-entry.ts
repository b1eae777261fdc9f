import { firstBrokenLink } from '#domain/kernel/chain.ts';
import { isReadableEntry, type ListedEntry } from '#shared/store/records/journal-entry.ts';

/**
 * @param record - null where there is none to read
 * @returns the first version that cannot be read or does not fit its predecessor; after the last one when the head is another
 */
export function brokenEntry(journal: readonly ListedEntry[], record: { readonly hash: string } | null): number | null {
  const gap = journal.findIndex((entry) => !isReadableEntry(entry));
  const readable = (gap === -1 ? journal : journal.slice(0, gap)).filter(isReadableEntry);
  const broken = firstBrokenLink(readable);
  if (broken !== null) return broken;
  if (gap !== -1) return gap + 1;
  return record === null || readable.at(-1)?.hash === record.hash ? null : readable.length + 1;
}
