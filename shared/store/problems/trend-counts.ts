import { createHash } from 'node:crypto';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/*
 * What was opened with something in common lies in one partition by its instant: whether it was often is one small query, however
 * large the desk is.
 */

const DAY_MS = 86_400_000;

/** What is counted together: a trend of the configuration, and what its incidents have in common. */
export interface Counted {
  readonly tenant: string;
  readonly trend: string;
  readonly value: string;
}

interface Opened {
  readonly number: string;
  readonly openedAt: string;
}

const OPENED = 'OPENED#';
const PROPOSED = 'PROBLEM';

/** An item of the register may be longer than a key may be. */
function trendPk({ tenant, trend, value }: Counted): string {
  return `TREND#${tenant}#${trend}#${createHash('sha256').update(value).digest('base64url')}`;
}

/** The same again changes nothing. @param days - after which it counts no more */
export async function countOpened(
  { name: TableName, client }: Table,
  counted: Counted,
  { number, openedAt, days }: Opened & { readonly days: number },
): Promise<void> {
  const expiresAt = Math.ceil((Date.parse(openedAt) + days * DAY_MS) / 1000);
  const Item = { pk: trendPk(counted), sk: `${OPENED}${openedAt}#${number}`, number, expiresAt };
  await client.send(new PutCommand({ TableName, Item }));
}

/** Numbers of those opened since an instant, newest first. */
export async function openedSince(
  { name, client }: Table,
  counted: Counted,
  { since, most }: { readonly since: string; readonly most: number },
): Promise<readonly string[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :since AND :end',
      ExpressionAttributeValues: { ':pk': trendPk(counted), ':since': `${OPENED}${since}`, ':end': `${OPENED}~` },
      ...{ ScanIndexForward: false, Limit: most, ConsistentRead: true },
    }),
  );
  return Items.map(({ number }) => String(number));
}

/** The problem that was made of a trend, the last one. */
export async function problemOfTrend({ name, client }: Table, counted: Counted): Promise<string | null> {
  const Key = { pk: trendPk(counted), sk: PROPOSED };
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : String(Item.problem);
}

/** @param seen - which one there was; written only while that is so */
export function problemOfTrendItem(counted: Counted, problem: string, seen: string | null): UniqueItem {
  const attributes = { problem };
  return { pk: trendPk(counted), sk: PROPOSED, attributes, ...(seen !== null && { replaces: { problem: seen } }) };
}
