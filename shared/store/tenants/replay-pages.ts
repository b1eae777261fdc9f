import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { openRecordsQuery } from '#shared/store/incidents/open-records-query.ts';
import { recordOfPk } from '#shared/store/table/keys.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { uniquePut } from '#shared/store/table/unique-item.ts';
import { expiryOf, type Replayed, type ReplayHead, replayPk, resultItem } from './replay-items.ts';

/** Which records a replay goes through, written down before the first is touched: their places in the lists move with it. */
const PageSchema = z.object({ page: z.int(), numbers: z.array(z.string()), finished: z.boolean() });
export type ReplayPage = z.infer<typeof PageSchema>;

const PAGE_DIGITS = 6;

function pageKey(tenant: string, id: string, page: number) {
  return { pk: replayPk(tenant, id), sk: `P#${String(page).padStart(PAGE_DIGITS, '0')}` };
}

/** @returns the numbers of every record of a tenant that is not finished, read from the index alone */
export async function openNumbers({ name, client }: Table, tenant: string): Promise<string[]> {
  const { ranges } = openRecordsQuery(tenant);
  const numbers = ranges.map(async ({ partition }) => {
    const found = await queryAll(
      { name, client },
      {
        IndexName: 'byState',
        KeyConditionExpression: 'statePk = :pk',
        ExpressionAttributeValues: { ':pk': partition },
      },
    );
    return found.map(({ pk }) => recordOfPk(String(pk)).number);
  });
  return (await Promise.all(numbers)).flat().sort();
}

/** @returns null when the replay has no such page */
export async function readPage(
  { name, client }: Table,
  tenant: string,
  id: string,
  page: number,
): Promise<ReplayPage | null> {
  const Key = pageKey(tenant, id, page);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : PageSchema.parse(Item);
}

export async function readPages(table: Table, tenant: string, id: string): Promise<ReplayPage[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :page)',
    ExpressionAttributeValues: { ':pk': replayPk(tenant, id), ':page': 'P#' },
    ConsistentRead: true,
  });
  return items.map((item) => PageSchema.parse(item));
}

type Query = Omit<ConstructorParameters<typeof QueryCommand>[0], 'TableName'>;

async function queryAll({ name, client }: Table, query: Query): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let next: Record<string, unknown> | undefined;
  do {
    const found = await client.send(new QueryCommand({ ...query, TableName: name, ExclusiveStartKey: next }));
    items.push(...(found.Items ?? []));
    next = found.LastEvaluatedKey;
  } while (next !== undefined);
  return items;
}

export async function putPage(
  { name, client }: Table,
  tenant: string,
  head: ReplayHead,
  page: ReplayPage,
): Promise<void> {
  const Item = { ...pageKey(tenant, head.id, page.page), ...page, expiresAt: expiryOf(head.startedAt) };
  await client.send(new PutCommand({ TableName: name, Item }));
}

const pageIsUnfinished = 'finished = :no';

/** Counts a page once, however often it was done, with those of its records that failed. */
export async function finishPage(
  { name: TableName, client }: Table,
  tenant: string,
  head: ReplayHead,
  work: { page: ReplayPage; changed: number; breached: number; failed: readonly Replayed[] },
): Promise<void> {
  const { page, changed, breached, failed } = work;
  const Item = { ...pageKey(tenant, head.id, page.page), ...page, finished: true, expiresAt: expiryOf(head.startedAt) };
  const counted = {
    Update: {
      TableName,
      Key: { pk: replayPk(tenant, head.id), sk: 'HEAD' },
      UpdateExpression:
        'SET done = done + :done, #c.changed = #c.changed + :changed, #c.breached = #c.breached + :breached, #c.failed = #c.failed + :failed',
      ExpressionAttributeNames: { '#c': 'counts' },
      ExpressionAttributeValues: {
        ':done': page.numbers.length,
        ':changed': changed,
        ':breached': breached,
        ':failed': failed.length,
      },
    },
  };
  const put = {
    Put: { TableName, Item, ConditionExpression: pageIsUnfinished, ExpressionAttributeValues: { ':no': false } },
  };
  const failures = failed.map((replayed) => ({
    Put: { ...uniquePut(resultItem(tenant, head, replayed)).Put, TableName },
  }));
  try {
    await client.send(new TransactWriteCommand({ TransactItems: [put, counted, ...(failures as (typeof put)[])] }));
  } catch (error) {
    // Recovery: a page that was counted before is counted; a collision of two pages on the head is tried again.
    const refusal = readRefusal(error);
    if (refusal === null || refusal.collided) throw error;
  }
}
