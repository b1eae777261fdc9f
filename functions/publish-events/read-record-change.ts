import type { RecordState } from '#domain/kernel/record-type.ts';
import { readEntries } from '#shared/store/records/journal-reader.ts';
import { parseStored, type Stored, type StoredRecord } from '#shared/store/records/record-store.ts';
import type { Table } from '#shared/store/table/table.ts';

/** What a change of a record without timers left, with its entries: from the journal where they are long. @throws DomainError unreadable */
export async function readRecordChange<State extends RecordState>(
  table: Table,
  type: Stored<State>,
  name: string,
  image: Record<string, unknown>,
): Promise<StoredRecord<State>> {
  const stored = parseStored(type, name, image);
  const { record, entriesFrom } = stored;
  if (entriesFrom === undefined) return stored;
  const { tenant, version } = record;
  const entries = await readEntries(table, { tenant, number: name, after: entriesFrom - 1, until: version });
  return { ...stored, entries };
}
