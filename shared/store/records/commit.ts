import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { JournalEntry } from '#domain/kernel/journal.ts';
import { entrySk, incidentPk } from '#shared/store/table/keys.ts';
import { type Refusal, readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type UniqueItem, uniquePut } from '#shared/store/table/unique-item.ts';

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** What one command writes, whatever kind of record it is about. */
export interface RecordWrites {
  /** The snapshot, on the condition that it still is what the decision saw. */
  readonly snapshot: Write;
  /** Written with the record or not at all. */
  readonly unique: readonly UniqueItem[];
  /** Its journal entries, and what lies beside the snapshot. */
  readonly others: readonly Write[];
}

/** What stood in the way of a commit. */
export type CommitRefusal =
  | { readonly kind: 'stale' }
  | { readonly kind: 'collided' }
  | { readonly kind: 'taken'; readonly item: UniqueItem; readonly found: Record<string, unknown> };

/**
 * Writes snapshot, entries and look-ups in one transaction; of several records as one.
 *
 * @returns null when it is written, otherwise what stood in the way
 */
export async function commitRecords(table: Table, records: readonly RecordWrites[]): Promise<CommitRefusal | null> {
  const unique = records.flatMap((record) => record.unique);
  // `explain` counts on this order.
  const writes = [
    ...records.map(({ snapshot }) => snapshot),
    ...unique.map(uniquePut),
    ...records.flatMap(({ others }) => others),
  ];
  const TransactItems = writes.map((write) => named(write, table.name));
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems }));
    return null;
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) throw error;
    return explain(refusal, records.length, unique);
  }
}

/** The unique items tell more than the record's condition: a repeated request always finds a newer version, too. */
function explain({ refused }: Refusal, snapshots: number, unique: readonly UniqueItem[]): CommitRefusal {
  for (const { position, item } of refused) {
    const wanted = unique[position - snapshots];
    if (wanted !== undefined && item !== null) return { kind: 'taken', item: wanted, found: item };
  }
  return refused.length > 0 ? { kind: 'stale' } : { kind: 'collided' };
}

/** @param name - the record's number, or what stands for it */
export function journalPuts(tenant: string, name: string, entries: readonly JournalEntry[]): Write[] {
  const pk = incidentPk(tenant, name);
  return entries.map((entry) => ({ Put: { TableName: '', Item: { pk, sk: entrySk(entry.version), entry } } }));
}

/** Every write goes to the one table, and a refused one shows what it found. */
function named(write: Write, TableName: string): Write {
  const ReturnValuesOnConditionCheckFailure = 'ALL_OLD' as const;
  if (write.Put) return { Put: { ...write.Put, TableName, ReturnValuesOnConditionCheckFailure } };
  if (write.Update) return { Update: { ...write.Update, TableName } };
  if (write.Delete) return { Delete: { ...write.Delete, TableName } };
  return write;
}
