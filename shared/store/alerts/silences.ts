import { GetCommand, QueryCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type AlertSilence, AlertSilenceSchema } from '#domain/alerts/silence/alert-silence.ts';
import { quietedPk, silencesKey } from '#shared/store/table/alert-keys.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type UniqueItem, uniquePut } from '#shared/store/table/unique-item.ts';

type PutItem = NonNullable<NonNullable<TransactWriteCommandInput['TransactItems']>[number]['Put']>;

const ItemSchema = z.object({ silences: z.array(AlertSilenceSchema), revision: z.int() });

/** What a tenant has quieted by hand, with what it was read in. */
export interface Silences {
  readonly silences: readonly AlertSilence[];
  readonly revision: number;
}

/** Strongly consistent: what was quieted is quiet from the next alert on. */
export async function readSilences(table: Table, tenant: string): Promise<readonly AlertSilence[]> {
  return (await readSilencesItem(table, tenant)).silences;
}

export async function readSilencesItem({ name, client }: Table, tenant: string): Promise<Silences> {
  const Key = silencesKey(tenant);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? { silences: [], revision: 0 } : ItemSchema.parse(Item);
}

const asSeen = 'attribute_not_exists(pk) OR revision = :revision';

/** @param act - written with them or not at all. @returns false when somebody else wrote first */
export async function writeSilences(
  { name: TableName, client }: Table,
  tenant: string,
  { silences, revision }: Silences,
  act: UniqueItem,
): Promise<boolean> {
  const Item = { ...silencesKey(tenant), silences, revision: revision + 1 };
  const condition = { ConditionExpression: asSeen, ExpressionAttributeValues: { ':revision': revision } };
  const puts = [{ Put: { TableName, Item, ...condition } }, { Put: { ...uniquePut(act).Put, TableName } as PutItem }];
  try {
    await client.send(new TransactWriteCommand({ TransactItems: puts }));
    return true;
  } catch (error) {
    if (readRefusal(error) !== null) return false;
    throw error;
  }
}

/** @returns up to so many records that a silence quieted, by number */
export async function quietedBy(
  { name, client }: Table,
  { tenant, silence, after }: { tenant: string; silence: string; after: string },
  limit: number,
): Promise<string[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND sk > :after',
      ExpressionAttributeValues: { ':pk': quietedPk(tenant, silence), ':after': after === '' ? '!' : after },
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return Items.map(({ sk }) => String(sk));
}
