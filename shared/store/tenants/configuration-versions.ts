import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { configurationKey } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Who published a version of the configuration, when and why; nobody made the shipped one. */
export interface PublishedVersion {
  readonly number: number;
  readonly at: string | null;
  readonly by: string | null;
  readonly reason: string | null;
}

export const SHIPPED_VERSION: PublishedVersion = { number: 0, at: null, by: null, reason: null };

/** Without the document, which can be as long as an item may be. */
const TOLD = {
  ProjectionExpression: 'sk, #at, #by, reason',
  ExpressionAttributeNames: { '#at': 'at', '#by': 'by' },
};

/**
 * @param before - only older ones; null begins with the newest
 * @returns what the table gives in one call, the newest first, and whether there are more
 */
export async function readVersions(
  { name, client }: Table,
  tenant: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<{ versions: PublishedVersion[]; more: boolean }> {
  const { pk, sk: first } = configurationKey(tenant, 0);
  const start = before === null ? undefined : configurationKey(tenant, before);
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND sk >= :first',
      ExpressionAttributeValues: { ':pk': pk, ':first': first },
      ...TOLD,
      ...(start && { ExclusiveStartKey: start }),
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return { versions: Items.map(toldOf), more: LastEvaluatedKey !== undefined };
}

/** @returns null where there is none of that number */
export async function readPublication(
  { name, client }: Table,
  tenant: string,
  number: number,
): Promise<PublishedVersion | null> {
  if (number === 0) return SHIPPED_VERSION;
  const Key = configurationKey(tenant, number);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ...TOLD, ConsistentRead: true }));
  return Item === undefined ? null : toldOf(Item);
}

function toldOf({ sk, at, by, reason }: Record<string, unknown>): PublishedVersion {
  const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
  return { number: Number(String(sk).slice('V#'.length)), at: textOf(at), by: textOf(by), reason: textOf(reason) };
}
