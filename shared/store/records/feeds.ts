import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { hashed, incidentPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

const FeedSchema = z.object({ serial: z.string(), by: z.string(), at: z.string() });

/** Who may read the shifts of a record without signing in: one token for each who asked for one. */
export type Feed = z.output<typeof FeedSchema>;

/** 128 bits of it tell everybody apart. */
export function makerKey(email: string): string {
  return hashed(email).slice(0, 22);
}

function feedKey(tenant: string, number: string, maker: string) {
  return { pk: incidentPk(tenant, number), sk: `FEED#${maker}` };
}

/** The one before holds no longer. */
export async function keepFeed({ name, client }: Table, tenant: string, number: string, feed: Feed): Promise<void> {
  const Item = { ...feedKey(tenant, number, makerKey(feed.by)), ...feed };
  await client.send(new PutCommand({ TableName: name, Item }));
}

export async function readFeed(
  { name, client }: Table,
  tenant: string,
  number: string,
  maker: string,
): Promise<Feed | null> {
  const Key = feedKey(tenant, number, maker);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : FeedSchema.parse(Item);
}
