import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';
import { SHARDS, timerPk } from './index-keys.ts';

/** A timer that should have fired. */
export interface DueTimer {
  readonly tenant: string;
  readonly number: string;
}

/** Read in one sweep of a shard at most, with those that are passed over: a second's worth of pages. */
const MOST_PAGES = 20;

/**
 * @param isWanted - those it refuses take no place of another
 * @returns the timers due before an instant, oldest first in each shard, up to a limit a shard
 */
export async function dueTimers(
  table: Table,
  before: string,
  limit: number,
  isWanted: (timer: DueTimer) => boolean = () => true,
): Promise<DueTimer[]> {
  const shards = Array.from({ length: SHARDS }, (_, shard) => ofShard(table, shard, { before, limit, isWanted }));
  return (await Promise.all(shards)).flat();
}

async function ofShard(
  { name, client }: Table,
  shard: number,
  { before, limit, isWanted }: { before: string; limit: number; isWanted: (timer: DueTimer) => boolean },
): Promise<DueTimer[]> {
  const due: DueTimer[] = [];
  let from: Record<string, unknown> | undefined;
  for (let page = 0; page < MOST_PAGES && due.length < limit; page++) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        IndexName: 'byTimer',
        KeyConditionExpression: 'timerPk = :pk AND timerSk < :before',
        ExpressionAttributeValues: { ':pk': timerPk(shard), ':before': before },
        Limit: limit,
        ...(from !== undefined && { ExclusiveStartKey: from }),
      }),
    );
    due.push(...Items.map(({ timerSk }) => toTimer(String(timerSk))).filter(isWanted));
    if (LastEvaluatedKey === undefined) break;
    from = LastEvaluatedKey;
  }
  return due.slice(0, limit);
}

/** `<instant>#<tenant>#<number>`, as index-keys.ts writes it. */
function toTimer(sortKey: string): DueTimer {
  const [, tenant = '', number = ''] = sortKey.split('#');
  return { tenant, number };
}
