import { DomainError } from '#domain/kernel/errors.ts';
import type { JournalEntry } from '#domain/kernel/journal.ts';
import { firstThatFit } from '#domain/kernel/page-bytes.ts';
import type { NumberedType, RecordState } from '#domain/kernel/record-type.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { listDirectory, listStanding } from '#shared/store/directory/list-directory.ts';
import { nextNumber } from '#shared/store/records/next-number.ts';
import { readRecord, type Stored } from '#shared/store/records/record-store.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { type Change, type Changeable, type Changed, changeRecords } from './change-records.ts';
import type { DeskParts } from './desk-parts.ts';
import { orRecall } from './idempotency.ts';
import type { Page } from './page.ts';
import type { RequestContext } from './request-context.ts';

/** A record after a command, and whether the answer is that of an earlier, equal request. */
export interface Kept<State> {
  readonly record: State;
  readonly replayed: boolean;
}

interface PageAsked {
  readonly limit: number;
  readonly cursor: string | null;
}

interface Around<State> {
  /** Rows of the audit, made of what changed; written with it or not at all. */
  readonly beside?: (changed: Changed<State>) => readonly UniqueItem[];
  /** What must be done before it is decided. */
  readonly before?: () => Promise<unknown>;
}

/**
 * One command on one record of any kind.
 *
 * @throws DomainError what the command is refused for, stale-version, key-reused, busy
 */
export function changeOne<State extends RecordState, Entry extends JournalEntry, Command>(
  parts: DeskParts,
  type: Changeable<State, Entry, Command>,
  context: RequestContext,
  change: Change<Command>,
  around: Around<State> = {},
): Promise<Kept<State>> {
  const work = async () => ({ record: await changed(parts, type, context, change, around), replayed: false });
  return orRecall(parts.table, context, work, () => replayed(parts, type, context, change.id));
}

/**
 * Begins a record under the next number of its kind. The same request again is answered with the record of the first.
 *
 * @throws DomainError what the command is refused for, key-reused, busy
 */
export function addNumbered<State extends RecordState, Entry extends JournalEntry, Command>(
  parts: DeskParts,
  type: NumberedType<State, Entry, Command, object>,
  context: RequestContext,
  command: Command,
  around: Pick<Around<State>, 'beside'> = {},
): Promise<Kept<State>> {
  const work = async () => {
    const id = await nextNumber(parts.table, context.tenant, type);
    return { record: await changed(parts, type, context, { id, command }, around), replayed: false };
  };
  return orRecall(parts.table, context, work, async ({ answer }) => {
    if (typeof answer !== 'object') throw new Error('the key belongs to no command on a record');
    return replayed(parts, type, context, answer.number);
  });
}

async function changed<State extends RecordState, Entry extends JournalEntry, Command>(
  parts: DeskParts,
  type: Changeable<State, Entry, Command>,
  context: RequestContext,
  change: Change<Command>,
  { beside = () => [], before = async () => {} }: Around<State> = {},
): Promise<State> {
  await before();
  const [only] = await changeRecords(parts, type, context, () => [change], {
    beside: (all) => all.flatMap((one) => beside(one)),
  });
  if (only?.after == null) throw new DomainError('not-found', { what: `${type.name} ${change.id}` });
  return only.after;
}

/** Also of one that was removed. */
async function replayed<State extends RecordState>(
  { table }: DeskParts,
  type: Stored<State>,
  { tenant }: RequestContext,
  id: string,
): Promise<Kept<State>> {
  const { record } = await readRecord(table, { ...type, isThere: () => true }, tenant, id);
  return { record, replayed: true };
}

/**
 * Those of a kind by id, with the places of those that cannot be read.
 *
 * @param standing - only those that stand so (`standingOf` of the type)
 * @throws DomainError invalid for a cursor of another list
 */
export async function listRecords<State extends RecordState & { readonly id: string }>(
  parts: DeskParts,
  type: Stored<State>,
  { tenant }: Pick<RequestContext, 'tenant'>,
  { limit, cursor, standing }: PageAsked & { readonly standing?: string | undefined },
): Promise<Page<State | UnreadableItem>> {
  const name = `list ${type.name}${standing === undefined ? '' : ` ${standing}`}`;
  const after = cursor === null ? '' : openCursor(await parts.keyring(), tenant, name, cursor);
  const read =
    standing === undefined
      ? await listDirectory(parts.table, type, tenant, { limit, after })
      : await listStanding(parts.table, type, tenant, standing, { limit, after });
  const items = firstThatFit(read.items);
  const next = items.length < read.items.length ? (items.at(-1)?.id ?? null) : read.last;
  return { items, nextCursor: next === null ? null : sealCursor(await parts.keyring(), tenant, name, next) };
}
