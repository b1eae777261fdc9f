import type { JournalEntry } from '#domain/kernel/journal.ts';
import type { RecordState, RecordType } from '#domain/kernel/record-type.ts';
import { isReadableEntry, type UnreadableEntry } from '#shared/store/records/journal-entry.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import { recordTimeline, shownEntry, verifyRecord } from '#shared/use-cases/kernel/record-journal.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { Verification } from '#shared/use-cases/kernel/verification.ts';

/** The journals of one kind of record. */
export interface Journals {
  /** @throws DomainError not-found, invalid for a cursor of another list */
  readonly timeline: (
    context: RequestContext,
    id: string,
    page: { readonly limit: number; readonly cursor: string | null },
  ) => Promise<Page<ReturnType<typeof shownEntry> | UnreadableEntry>>;
  /** @throws DomainError not-found, unreadable */
  readonly verify: (context: RequestContext, id: string) => Promise<Verification>;
}

export function journalsOf<State extends RecordState, Entry extends JournalEntry>(
  parts: DeskParts,
  type: RecordType<State, Entry, never, object>,
): Journals {
  return {
    async timeline({ tenant }, id, page) {
      const { items, nextCursor } = await recordTimeline(parts, type, { tenant, id }, page);
      return { items: items.map((entry) => (isReadableEntry(entry) ? shownEntry(type, entry) : entry)), nextCursor };
    },
    verify: ({ tenant }, id) => verifyRecord(parts, type, { tenant, id }),
  };
}
