import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { ItemKey } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';

const HOUR_SECONDS = 3600;

export interface Counter {
  readonly name: string;
  readonly most: number;
}

/** Two counters on one item, which are counted together. */
export interface Counters {
  readonly key: ItemKey;
  /** When nobody needs them any more. */
  readonly forgottenMs: number;
  readonly counters: readonly [Counter, Counter];
}

type Item = Readonly<Record<string, unknown>>;

/** @returns the name of the first counter of an item that is full, or null */
export function fullOne(item: Item, [first, second]: Counters['counters']): string | null {
  const isFull = ({ name, most }: Counter) => Number(item[name] ?? 0) >= most;
  if (isFull(first)) return first.name;
  return isFull(second) ? second.name : null;
}

/** Counts one in both counters, or in none. @returns null, or the name of the counter that is full */
export async function countOne(table: Table, counting: Counters): Promise<string | null> {
  const free = (index: number) => `(attribute_not_exists(#c${index}) OR #c${index} < :m${index})`;
  const { ExpressionAttributeValues, ...write } = counted(table, counting);
  const [{ most: m0 }, { most: m1 }] = counting.counters;
  try {
    await table.client.send(
      new UpdateCommand({
        ...write,
        ConditionExpression: `${free(0)} AND ${free(1)}`,
        ExpressionAttributeValues: { ...ExpressionAttributeValues, ':m0': m0, ':m1': m1 },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return null;
  } catch (error) {
    // A refused write is read: it says which counter is full.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const item: Item = error.Item ? unmarshall(error.Item) : {};
    return fullOne(item, counting.counters) ?? counting.counters[1].name;
  }
}

/** The write that counts one in both, full or not. */
export function counted(
  { name }: Table,
  { key, counters, forgottenMs }: Counters,
): UpdateCommandInput & { UpdateExpression: string } {
  return {
    TableName: name,
    Key: key,
    UpdateExpression: 'ADD #c0 :one, #c1 :one SET expiresAt = :expiresAt',
    ExpressionAttributeNames: { '#c0': counters[0].name, '#c1': counters[1].name },
    ExpressionAttributeValues: { ':one': 1, ':expiresAt': Math.floor(forgottenMs / 1000) + HOUR_SECONDS },
  };
}
