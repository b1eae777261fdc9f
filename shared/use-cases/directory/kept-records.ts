import { DomainError } from '#domain/kernel/errors.ts';
import type { JournalEntry } from '#domain/kernel/journal.ts';
import type { KeptDocument } from '#domain/kernel/kept-document.ts';
import { firstThatFit } from '#domain/kernel/page-bytes.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { listDirectory } from '#shared/store/records/directory.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { type Change, type Changeable, type Changed, changeRecords } from '#shared/use-cases/kernel/change-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { orRecall } from '#shared/use-cases/kernel/idempotency.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { takeOver } from './take-over.ts';

/** A record after a command, and whether the answer is that of an earlier, equal request. */
export interface Kept<State> {
  readonly record: State;
  readonly replayed: boolean;
}

/**
 * One command on one record of the directory, after what the configuration says of it was taken over.
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
  const work = async () => {
    await takeOver(parts, context);
    const [changed] = await changeRecords(parts, type, context, () => [change], {
      beside: (all) => all.flatMap((changed) => beside(changed)),
    });
    if (changed?.after == null) throw new DomainError('not-found', { what: `${type.name} ${change.id}` });
    return { record: changed.after, replayed: false };
  };
  return orRecall(parts.table, context, work, async () => ({
    record: (await readRecord(parts.table, { ...type, isThere: () => true }, context.tenant, change.id)).record,
    replayed: true,
  }));
}

/** Strongly consistent. @throws DomainError not-found, unreadable */
export async function readKept<State extends KeptDocument<object>>(
  parts: DeskParts,
  type: Parameters<typeof readRecord<State>>[1],
  context: RequestContext,
  id: string,
): Promise<State> {
  await takeOver(parts, context);
  return (await readRecord(parts.table, type, context.tenant, id)).record;
}

/** Those of a kind by id, with the places of those that cannot be read. @throws DomainError invalid for a cursor of another list */
export async function listKept<State extends KeptDocument<object>>(
  parts: DeskParts,
  type: Parameters<typeof readRecord<State>>[1],
  context: RequestContext,
  { limit, cursor }: { readonly limit: number; readonly cursor: string | null },
): Promise<Page<State | UnreadableItem>> {
  await takeOver(parts, context);
  const { tenant } = context;
  const name = `list ${type.name}`;
  const after = cursor === null ? '' : openCursor(await parts.keyring(), tenant, name, cursor);
  const read = await listDirectory(parts.table, type, tenant, { limit, after });
  const items = firstThatFit(read.items);
  const last = items.at(-1);
  const isCut = read.more || items.length < read.items.length;
  const next = isCut && last !== undefined ? last.id : null;
  return { items, nextCursor: next === null ? null : sealCursor(await parts.keyring(), tenant, name, next) };
}
