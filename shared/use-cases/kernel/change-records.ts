import { decideRecord } from '#domain/kernel/decide-record.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { JournalEntry } from '#domain/kernel/journal.ts';
import type { Decided, RecordState, RecordType } from '#domain/kernel/record-type.ts';
import { headState, sealHead } from '#shared/signing/head-seal.ts';
import { directoryChanged, directoryWrite } from '#shared/store/directory/write-directory.ts';
import { commitRecords } from '#shared/store/records/commit.ts';
import { readRecords, recordWrites, type StoredRecord } from '#shared/store/records/record-store.ts';
import { recordName } from '#shared/store/table/keys.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { AGAIN, attempt } from './attempt.ts';
import type { DeskParts } from './desk-parts.ts';
import { recall, remember } from './idempotency.ts';
import { newSaltSeed } from './salt-seed.ts';
import { tellBroken } from './seal.ts';

/** What a kind of record needs to be changed: in the directory stands what others look for, and when the sweep is to look at it. */
export type Changeable<State extends RecordState, Entry extends JournalEntry, Command> = RecordType<
  State,
  Entry,
  Command,
  object
>;

export interface Change<Command> {
  readonly id: string;
  /** Null where nobody asks for anything, and time has come. */
  readonly command: Command | null;
}

/** What became of a record. */
export interface Changed<State> {
  readonly id: string;
  readonly before: State | null;
  /** Null where it never was and nothing was to do. */
  readonly after: State | null;
  /** Whether anything was written. */
  readonly written: boolean;
}

export interface Options<State> {
  /** Written with the changes or not at all, made of what changed, e.g. the row of the audit. */
  readonly beside?: (changed: readonly Changed<State>[]) => readonly UniqueItem[];
  /** Written only while the configuration was taken over up to this version. */
  readonly whileTakenOver?: number;
  /** Written only while the kind was changed as often as the changes saw it, asked after them. */
  readonly whileCounted?: () => number;
}

/** What is to be done; asked again each time somebody else wrote in between. */
type Changes<Command> = () => readonly Change<Command>[] | Promise<readonly Change<Command>[]>;

/**
 * A record takes four writes: its snapshot, an entry, its place in the directory, a row of the audit. A transaction has a hundred,
 * of which two tell of the change and remember the request.
 */
export const RECORDS_A_TRANSACTION = 24;

/**
 * Decides and writes commands on records of one kind, all or none of them: one read of them all, one transaction, and again
 * when somebody else wrote in between. `expectedVersion` is that of each.
 *
 * @param changes - at most RECORDS_A_TRANSACTION, one for each record
 * @throws DomainError what a command is refused for, stale-version, key-reused, unreadable, busy
 */
export function changeRecords<State extends RecordState, Entry extends JournalEntry, Command>(
  parts: DeskParts,
  type: Changeable<State, Entry, Command>,
  context: RequestContext,
  changes: Changes<Command>,
  options: Options<State> = {},
): Promise<readonly Changed<State>[]> {
  return attempt(async () => once(parts, type, context, await changes(), options));
}

async function once<State extends RecordState, Entry extends JournalEntry, Command>(
  parts: DeskParts,
  type: Changeable<State, Entry, Command>,
  context: RequestContext,
  changes: readonly Change<Command>[],
  { beside = () => [], whileTakenOver, whileCounted }: Options<State>,
): Promise<readonly Changed<State>[] | typeof AGAIN> {
  const { tenant } = context;
  const ids = changes.map(({ id }) => id);
  const stored = await readRecords(parts.table, type, tenant, ids);
  const decisions = changes.map(({ id, command }, place) => {
    const before = stored.get(id) ?? null;
    checkVersion(context, type, before?.record ?? null);
    const facts = { ...context, subject: id, id: `${context.id}.${place}`, saltSeed: newSaltSeed() };
    return { id, before, decided: decideRecord(type, before?.record ?? null, command, facts) };
  });
  const changed = decisions.map(({ id, before, decided }) => ({
    id,
    before: before?.record ?? null,
    after: decided?.record ?? null,
    written: decided !== null && decided.entries.length > 0,
  }));
  const writing = decisions.filter(({ decided }) => decided !== null && decided.entries.length > 0);
  if (writing.length === 0) return changed;
  const writes = await Promise.all(
    writing.map(({ before, decided }) => writesOf(parts, type, before, decided as Decided<State, Entry>)),
  );
  const [{ id: number, after } = { id: '', after: null }] = changed;
  const mine = remember(context, { number, version: after?.version ?? 0 });
  const told = {
    snapshot: directoryChanged(tenant, type, { whileTakenOver, whileCounted: whileCounted?.() }),
    unique: [...mine, ...beside(changed)],
    others: [],
  };
  const refusal = await commitRecords(parts.table, [...writes, told]);
  if (refusal === null) return changed;
  if (refusal.kind !== 'taken') return AGAIN;
  if (mine.includes(refusal.item)) recall(context, refusal.found);
  // The same request was there first: whoever asked looks up what it was answered.
  throw new DomainError('duplicate', { pk: refusal.item.pk, found: refusal.found });
}

function checkVersion<State extends RecordState>(
  { expectedVersion }: RequestContext,
  { isThere }: { readonly isThere: (record: State) => boolean },
  record: State | null,
): void {
  if (expectedVersion === undefined) return;
  const current = record !== null && isThere(record) ? record.version : 0;
  if (current !== expectedVersion) throw new DomainError('stale-version', { current });
}

async function writesOf<State extends RecordState, Entry extends JournalEntry, Command>(
  { keyring }: DeskParts,
  type: Changeable<State, Entry, Command>,
  before: StoredRecord<State> | null,
  { record, entries }: Decided<State, Entry>,
) {
  const keys = await keyring();
  const headOf = (state: State) => ({ ...state, number: recordName(type.prefix, type.idOf(state)) });
  const isForged = before !== null && headState(keys, headOf(before.record), before.seal) === 'forged';
  // What was found forged stays so: no later command makes it the desk's own.
  if (isForged) await tellBroken({ ...headOf(before.record), reason: 'head' });
  const seal = isForged ? before.seal : sealHead(keys, headOf(record));
  const writes = recordWrites(type, before?.record ?? null, { record, entries, seal });
  return { ...writes, others: [...writes.others, directoryWrite(type, record)] };
}
