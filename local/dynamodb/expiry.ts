import * as z from 'zod';
import { WireError } from '#local/core/wire-error.ts';
import type { DynamoDbClient } from '#local/dynamodb/client.ts';
import type { DeskTable } from '#local/dynamodb/tables.ts';

const PageSchema = z.object({
  Items: z.array(z.record(z.string(), z.unknown())),
  LastEvaluatedKey: z.record(z.string(), z.unknown()).optional(),
});

/** What a transaction holds: a year leaves thousands of items, and each call costs more than what it deletes. */
const LOT = 100;

/**
 * Time to live in virtual time. DynamoDB's own would run on the machine's clock and take away what has not expired yet in a desk
 * whose time began in the past. AWS promises days, not minutes, so a pass a day is faithful.
 */
export async function removeExpired(table: DeskTable, client: DynamoDbClient, now: number): Promise<void> {
  if (table.expires === undefined) return;
  const condition = { names: { '#expires': table.expires }, values: { ':now': { N: String(Math.floor(now / 1000)) } } };
  let from: object = {};
  for (;;) {
    const page = await client.ask('DynamoDB_20120810.Scan', { ...scanOf(table, condition), ...from }, PageSchema);
    for (let start = 0; start < page.Items.length; start += LOT)
      await removeAll(table, client, page.Items.slice(start, start + LOT), condition);
    if (page.LastEvaluatedKey === undefined) return;
    from = { ExclusiveStartKey: page.LastEvaluatedKey };
  }
}

interface Condition {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

function scanOf({ name, keys }: DeskTable, { names, values }: Condition): object {
  return {
    TableName: name,
    ProjectionExpression: keys.map((_, index) => `#k${index}`).join(', '),
    FilterExpression: '#expires < :now',
    ExpressionAttributeNames: { ...names, ...Object.fromEntries(keys.map((key, index) => [`#k${index}`, key])) },
    ExpressionAttributeValues: values,
  };
}

/** Somebody may have renewed one since it was read: it stays, and the others are removed one by one. */
async function removeAll(
  table: DeskTable,
  client: DynamoDbClient,
  keys: readonly object[],
  condition: Condition,
): Promise<void> {
  if (keys.length === 0) return;
  const TransactItems = keys.map((key) => ({ Delete: deletionOf(table, key, condition) }));
  try {
    await client.ask('DynamoDB_20120810.TransactWriteItems', { TransactItems }, z.unknown());
  } catch (error) {
    if (!(error instanceof WireError) || error.code !== 'TransactionCanceledException') throw error;
    for (const key of keys) await removeIfExpired(table, client, key, condition);
  }
}

async function removeIfExpired(
  table: DeskTable,
  client: DynamoDbClient,
  key: object,
  condition: Condition,
): Promise<void> {
  try {
    await client.ask('DynamoDB_20120810.DeleteItem', deletionOf(table, key, condition), z.unknown());
  } catch (error) {
    if (!(error instanceof WireError) || error.code !== 'ConditionalCheckFailedException') throw error;
  }
}

function deletionOf({ name }: DeskTable, Key: object, { names, values }: Condition): object {
  return {
    ...{ TableName: name, Key, ConditionExpression: '#expires < :now' },
    ...{ ExpressionAttributeNames: names, ExpressionAttributeValues: values },
  };
}
