import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, QueryCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
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

const SetSchema = z.object({ setAt: InstantSchema, setBy: z.string() });

const ItemSchema = z.object({
  name: z.string(),
  /** Oldest first. */
  tokens: z.array(TokenSchema),
  /** What the sender signs with, where the release before looks for it; null once it is kept apart alone. */
  secret: SetSchema.extend({ value: z.string() }).nullable(),
  /** What it is kept under, where it is. */
  signature: SetSchema.extend({ reference: z.string() }).nullish(),
  /** Grows with every change. */
  revision: z.int(),
});

export type StoredToken = z.infer<typeof TokenSchema>;

/** What an integration signs with: a signature cannot be checked against a hash. */
export interface IntegrationSecret {
  /** What it is kept under; null until it is copied there. */
  readonly reference: string | null;
  /** As text, where it is in the table as well. */
  readonly value: string | null;
  readonly setAt: string;
  readonly setBy: string;
}

/** What proves that a message is from an integration. */
export interface IntegrationItem extends Pick<z.infer<typeof ItemSchema>, 'name' | 'tokens' | 'revision'> {
  readonly secret: IntegrationSecret | null;
}

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
  return Item === undefined ? noIntegration(integration) : parseItem(Item);
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
  return Items.map(parseItem);
}

function parseItem(item: unknown): IntegrationItem {
  const { secret, signature, ...rest } = ItemSchema.parse(item);
  const set = signature ?? secret;
  if (set === null) return { ...rest, secret: null };
  const { setAt, setBy } = set;
  return { ...rest, secret: { reference: signature?.reference ?? null, value: secret?.value ?? null, setAt, setBy } };
}

function itemOf({ secret, ...rest }: IntegrationItem): z.input<typeof ItemSchema> {
  if (secret === null) return { ...rest, secret };
  const { value, reference, ...set } = secret;
  return {
    ...rest,
    secret: value === null ? null : { value, ...set },
    ...(reference !== null && { signature: { reference, ...set } }),
  };
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
  const Item = { ...keyOf(tenant, integration.name), ...itemOf(integration), revision: revision + 1 };
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

/** Adds to an integration what its secret is kept under, where nobody changed it since: its revision stays, for nothing changes. */
export async function referToSecret(
  { name: TableName, client }: Table,
  tenant: string,
  { name, secret, revision }: IntegrationItem,
  reference: string,
): Promise<void> {
  if (secret === null) return;
  const { setAt, setBy } = secret;
  try {
    await client.send(
      new UpdateCommand({
        TableName,
        Key: keyOf(tenant, name),
        UpdateExpression: 'SET signature = :signature',
        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':signature': { reference, setAt, setBy }, ':revision': revision },
      }),
    );
  } catch (error) {
    // Recovery: none is needed, whoever changed it keeps it apart.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

function keyOf(tenant: string, name: string) {
  return { pk: partitionOf(tenant), sk: name };
}

function partitionOf(tenant: string): string {
  return `INTEGRATIONS#${tenant}`;
}
