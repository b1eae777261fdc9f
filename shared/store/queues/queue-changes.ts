import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { queueKey } from '#shared/store/table/keys.ts';
import { readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Whose records somebody looks at: a group's, a person's, or all of the tenant's. */
export type Queue =
  | { readonly kind: 'group' | 'assignee'; readonly name: string }
  | { readonly kind: 'all'; readonly name: '' };

export const ALL: Queue = { kind: 'all', name: '' };

/** How often the records of some queues have changed, and when last; null for never. */
export interface QueueChanges {
  readonly changes: number;
  readonly at: string | null;
}

const ItemSchema = z.object({ changes: z.int(), at: z.string() });

/** In one call. A replica that lags gives an earlier count, and costs whoever asks a page they have. */
export async function readQueueChanges(table: Table, tenant: string, queues: readonly Queue[]): Promise<QueueChanges> {
  const keys = queues.map(({ kind, name }) => queueKey(tenant, kind, name));
  const items = await readItems(table, keys, { consistent: false });
  const read = [...items.values()].map((item) => ItemSchema.parse(item));
  const changes = read.reduce((sum, item) => sum + item.changes, 0);
  const at =
    read
      .map((item) => item.at)
      .toSorted()
      .at(-1) ?? null;
  return { changes, at };
}

/** Counted twice it is changed twice: nobody asks how often, only whether. */
export async function countQueueChange(
  { name, client }: Table,
  tenant: string,
  queue: Queue,
  at: string,
): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: queueKey(tenant, queue.kind, queue.name),
      UpdateExpression: 'ADD changes :one SET #at = :at',
      ExpressionAttributeNames: { '#at': 'at' },
      ExpressionAttributeValues: { ':one': 1, ':at': at },
    }),
  );
}
