import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { SHARDS, timerPk } from './index-keys.ts';
import type { Table } from './table.ts';

/** A timer that should have fired. */
export interface DueTimer {
  readonly tenant: string;
  readonly number: string;
}

/** @returns the timers due before an instant, oldest first in each shard, up to a limit a shard */
export async function dueTimers({ name, client }: Table, before: string, limit: number): Promise<DueTimer[]> {
  const shards = Array.from({ length: SHARDS }, async (_, shard) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: name,
        IndexName: 'byTimer',
        KeyConditionExpression: 'timerPk = :pk AND timerSk < :before',
        ExpressionAttributeValues: { ':pk': timerPk(shard), ':before': before },
        Limit: limit,
      }),
    );
    return Items.map(({ timerSk }) => toTimer(String(timerSk)));
  });
  return (await Promise.all(shards)).flat();
}

/** `<instant>#<tenant>#<number>`, as index-keys.ts writes it. */
function toTimer(sortKey: string): DueTimer {
  const [, tenant = '', number = ''] = sortKey.split('#');
  return { tenant, number };
}
