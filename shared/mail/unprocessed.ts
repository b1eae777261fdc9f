import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Table } from '#shared/store/table.ts';

/** A mail that changed no record, and why. The original stays in the bucket under `key`. */
export const UnprocessedMailSchema = z.object({
  /** The delivery's id; the same delivery again is the same item. */
  id: z.string(),
  tenant: z.string(),
  /** ISO instant of the delivery. */
  at: z.string(),
  action: z.enum(['ignore', 'hold-for-review', 'unreadable', 'quarantine', 'refused']),
  reason: z.string(),
  key: z.string(),
  from: z.string().nullable(),
  subject: z.string().nullable(),
  /** The record it may belong to. */
  number: z.string().nullable(),
});

export type UnprocessedMail = z.infer<typeof UnprocessedMailSchema>;

/** More than anybody reads at a time; older ones stay in the table. */
const MOST_SHOWN = 100;

/** Its key in the table: a tenant's list, oldest first. */
export function unprocessedKey(mail: Pick<UnprocessedMail, 'tenant' | 'at' | 'id'>): { pk: string; sk: string } {
  return { pk: partitionOf(mail.tenant), sk: `${mail.at}#${mail.id}` };
}

/** @returns a function that keeps what became of no record, so that nothing that arrived is ever lost */
export function createUnprocessed(table: Table) {
  return async (mail: UnprocessedMail): Promise<void> => {
    await table.client.send(new PutCommand({ TableName: table.name, Item: { ...unprocessedKey(mail), ...mail } }));
  };
}

/** @returns the newest first */
export async function listUnprocessed({ name, client }: Table, tenant: string): Promise<UnprocessedMail[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partitionOf(tenant) },
      ScanIndexForward: false,
      Limit: MOST_SHOWN,
    }),
  );
  return Items.map((item) => UnprocessedMailSchema.parse(item));
}

function partitionOf(tenant: string): string {
  return `UNPROCESSED#${tenant}`;
}
