import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { RecordState } from '#domain/kernel/record-type.ts';
import type { Stored } from '#shared/store/records/record-store.ts';
import { directoryPk, recordName } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/**
 * What the rules know of people and items lies beside each other in one partition, each written in the transaction of its
 * record, so that one strongly consistent query has them all as they stand.
 */

/** An entry of the directory that cannot be read: the others can. */
export interface UnreadableEntry {
  readonly name: string;
  readonly cause: unknown;
}

/** All of one kind, by id; `gone` are those that were removed and are remembered. */
export async function readDirectory<State extends RecordState>(
  { name, client }: Table,
  type: Stored<State>,
  tenant: string,
): Promise<{ records: Map<string, State>; gone: Set<string>; unreadable: UnreadableEntry[] }> {
  const records = new Map<string, State>();
  const gone = new Set<string>();
  const unreadable: UnreadableEntry[] = [];
  for (let ExclusiveStartKey: Record<string, unknown> | undefined, more = true; more; ) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :kind)',
        ExpressionAttributeValues: { ':pk': directoryPk(tenant), ':kind': recordName(type.prefix, '') },
        ConsistentRead: true,
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      }),
    );
    for (const { sk, record } of Items) {
      const read = type.schema.safeParse(record);
      if (read.success && type.isThere(read.data)) records.set(type.idOf(read.data), read.data);
      else if (read.success) gone.add(type.idOf(read.data));
      else unreadable.push({ name: String(sk), cause: read.error });
    }
    ExclusiveStartKey = LastEvaluatedKey;
    more = LastEvaluatedKey !== undefined;
  }
  return { records, gone, unreadable };
}
