import { readEntries } from '#shared/store/records/journal-reader.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { SnapshotChange } from './read-snapshot.ts';

/** The change with the entries of its command: from the snapshot itself, or from the journal where they are too long for it. */
export async function withEntries(table: Table, change: SnapshotChange): Promise<SnapshotChange> {
  const { before, after } = change;
  if (after.entriesFrom === undefined) return change;
  const { tenant, number, version } = after.record;
  const known = Math.max(after.entriesFrom - 1, before?.version ?? 0);
  const entries = await readEntries(table, { tenant, number, after: known, until: version });
  return { ...change, after: { ...after, entries } };
}
