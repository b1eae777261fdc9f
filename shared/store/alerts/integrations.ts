import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type UniqueItem, uniquePut } from '#shared/store/table/unique-item.ts';

const TokenSchema = z.object({
  id: z.string(),
  /** SHA-256; the token itself is told once and kept nowhere. */
  hash: z.string(),
  createdAt: InstantSchema,
  createdBy: z.string(),
});

/** What proves that a message is from an integration. */
export const IntegrationItemSchema = z.object({
  name: z.string(),
  /** Oldest first. */
  tokens: z.array(TokenSchema),
  /** What the sender signs with, as text: a signature cannot be checked against a hash. */
  secret: z.object({ value: z.string(), setAt: InstantSchema, setBy: z.string() }).nullable(),
  /** Grows with every change. */
  revision: z.int(),
});

export type IntegrationItem = z.infer<typeof IntegrationItemSchema>;
export type StoredToken = z.infer<typeof TokenSchema>;

/** More than any organisation has; a page of the table holds as many. */
const MOST_SHOWN = 500;

export function noIntegration(name: string): IntegrationItem {
  return { name, tokens: [], secret: null, revision: 0 };
}

/** Strongly consistent: a token that was taken back is worth nothing from the next request on. */
export async function readIntegration(
  { name, client }: Table,
  tenant: string,
  integration: string,
): Promise<IntegrationItem> {
  const Key = keyOf(tenant, integration);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? noIntegration(integration) : IntegrationItemSchema.parse(Item);
}

/** @returns every integration that ever had a token or a secret, by name */
export async function listIntegrations({ name, client }: Table, tenant: string): Promise<IntegrationItem[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partitionOf(tenant) },
      ConsistentRead: true,
      Limit: MOST_SHOWN,
    }),
  );
  return Items.map((item) => IntegrationItemSchema.parse(item));
}

const asSeen = 'attribute_not_exists(pk) OR revision = :revision';

/**
 * Writes an integration as the successor of the revision it was read in.
 *
 * @param unique - look-ups written with it or not at all
 * @returns false when somebody else wrote first or one of the look-ups exists
 */
export async function writeIntegration(
  { name: TableName, client }: Table,
  tenant: string,
  integration: IntegrationItem,
  unique: readonly UniqueItem[],
): Promise<boolean> {
  const { revision } = integration;
  const Item = { ...keyOf(tenant, integration.name), ...integration, revision: revision + 1 };
  const condition = { ConditionExpression: asSeen, ExpressionAttributeValues: { ':revision': revision } };
  const put = { Put: { TableName, Item, ...condition } };
  const once = unique.map((item) => ({ Put: { ...uniquePut(item).Put, TableName } as typeof put.Put }));
  try {
    await client.send(new TransactWriteCommand({ TransactItems: [put, ...once] }));
    return true;
  } catch (error) {
    if (readRefusal(error) !== null) return false;
    throw error;
  }
}

function keyOf(tenant: string, name: string) {
  return { pk: partitionOf(tenant), sk: name };
}

function partitionOf(tenant: string): string {
  return `INTEGRATIONS#${tenant}`;
}
