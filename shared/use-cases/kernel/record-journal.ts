import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { chosen } from '#domain/kernel/chosen.ts';
import { foldRecord } from '#domain/kernel/decide-record.ts';
import type { JournalEntry } from '#domain/kernel/journal.ts';
import { firstThatFit } from '#domain/kernel/page-bytes.ts';
import type { RecordState, RecordType } from '#domain/kernel/record-type.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { headState } from '#shared/signing/head-seal.ts';
import type { ListedEntry } from '#shared/store/records/journal-entry.ts';
import { readJournal, readWholeJournal } from '#shared/store/records/journal-reader.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import { recordName } from '#shared/store/table/keys.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { Verification } from '#shared/use-cases/kernel/verification.ts';
import { brokenEntry } from './broken-entry.ts';
import type { DeskParts } from './desk-parts.ts';
import { tellBroken } from './seal.ts';

type Journaled<State extends RecordState, Entry extends JournalEntry> = RecordType<State, Entry, never, object>;

/** An entry as it is shown: of its data only what its event tells. */
export function shownEntry(
  { events }: Pick<Journaled<RecordState, JournalEntry>, 'events'>,
  { id, version, type, at, by, as, why, data, hash }: JournalEntry,
) {
  const schema = events[type]?.data;
  return { id, version, type, at, by, as, why, data: schema === undefined ? {} : chosen(schema, data), hash };
}

/** A page of the journal of a record of any kind, oldest first; of one that was removed as well. @throws DomainError not-found */
export async function recordTimeline<State extends RecordState, Entry extends JournalEntry>(
  parts: DeskParts,
  type: Journaled<State, Entry>,
  { tenant, id }: { readonly tenant: string; readonly id: string },
  { limit, cursor }: { readonly limit: number; readonly cursor: string | null },
): Promise<Page<ListedEntry>> {
  const number = recordName(type.prefix, id);
  const name = `timeline ${number}`;
  const after = cursor === null ? 0 : Number(openCursor(await parts.keyring(), tenant, name, cursor));
  const read = await readJournal(parts.table, { tenant, number, after, limit });
  const items = firstThatFit(read.entries);
  if (items.length === 0 && after === 0) await readRecord(parts.table, type, tenant, id);
  const last = items.at(-1);
  const isCut = last !== undefined && (read.more || items.length < read.entries.length);
  const nextCursor = isCut ? sealCursor(await parts.keyring(), tenant, name, String(last.version)) : null;
  return { items, nextCursor };
}

/** Whether the journal is as it was written, and leads to the snapshot. What is not is told. @throws DomainError not-found, unreadable */
export async function verifyRecord<State extends RecordState, Entry extends JournalEntry>(
  parts: DeskParts,
  type: Journaled<State, Entry>,
  { tenant, id }: { readonly tenant: string; readonly id: string },
): Promise<Verification> {
  const number = recordName(type.prefix, id);
  const { record, seal } = await readRecord(parts.table, { ...type, isThere: () => true }, tenant, id);
  // Read after the snapshot: what was written between is beyond what it knows.
  const journal = (await readWholeJournal(parts.table, tenant, number)).filter(
    ({ version }) => version <= record.version,
  );
  const brokenAt = brokenEntry(journal, record);
  const head = headState(await parts.keyring(), { ...record, number }, seal);
  const folded = brokenAt === null ? foldRecord(type, journal as readonly ListedEntry[] as readonly Entry[]) : null;
  const differs = folded === null ? [] : differingFields(record, folded);
  const intact = brokenAt === null && head !== 'forged' && differs.length === 0;
  const reason = brokenAt !== null ? 'chain' : head === 'forged' ? 'head' : 'snapshot';
  if (!intact) await tellBroken({ tenant, number, version: brokenAt ?? record.version, reason });
  return { intact, entries: journal.length, brokenAt, head, differs, unreadable: null };
}

function differingFields<State extends object>(snapshot: State, folded: State): string[] {
  const [was, is] = [new Map(Object.entries(snapshot)), new Map(Object.entries(folded))];
  return [...was.keys()].filter(
    (field) => canonicalJson(was.get(field) ?? null) !== canonicalJson(is.get(field) ?? null),
  );
}
