import type { JournalEntry } from '#domain/kernel/journal.ts';
import type { KeptDocument } from '#domain/kernel/kept-document.ts';
import { readRecord, type Stored } from '#shared/store/records/record-store.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { Change, Changeable, Changed } from '#shared/use-cases/kernel/change-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { changeOne, type Kept, listRecords } from '#shared/use-cases/kernel/one-record.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { takeOver } from './take-over.ts';

/** Records that the configuration may speak of: whatever is asked of them, what it says of them is taken over first. */

/**
 * One command on one record.
 *
 * @param beside - rows of the audit, made of what changed
 * @throws DomainError what the command is refused for, stale-version, key-reused, busy
 */
export function changeKept<State extends KeptDocument<object>, Entry extends JournalEntry, Command>(
  parts: DeskParts,
  type: Changeable<State, Entry, Command>,
  context: RequestContext,
  change: Change<Command>,
  beside: (changed: Changed<State>) => readonly UniqueItem[],
): Promise<Kept<State>> {
  return changeOne(parts, type, context, change, { beside, before: () => takeOver(parts, context) });
}

/** Strongly consistent. @throws DomainError not-found, unreadable */
export async function readKept<State extends KeptDocument<object>>(
  parts: DeskParts,
  type: Stored<State>,
  context: RequestContext,
  id: string,
): Promise<State> {
  await takeOver(parts, context);
  return (await readRecord(parts.table, type, context.tenant, id)).record;
}

/** Those of a kind by id, with the places of those that cannot be read. @throws DomainError invalid for a cursor of another list */
export async function listKept<State extends KeptDocument<object>>(
  parts: DeskParts,
  type: Stored<State>,
  context: RequestContext,
  page: { readonly limit: number; readonly cursor: string | null },
): Promise<Page<State | UnreadableItem>> {
  await takeOver(parts, context);
  return listRecords(parts, type, context, page);
}
