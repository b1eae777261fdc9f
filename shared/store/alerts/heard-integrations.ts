import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { heardKey } from '#shared/store/table/alert-keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** When an integration was last heard of. Whatever is written about nobody for so long is forgotten. */
const KEPT_SECONDS = 400 * 86_400;

const HeardSchema = z.object({
  lastSeenAt: InstantSchema.nullable().default(null),
  lastTestAt: InstantSchema.nullable().default(null),
  refused: z.int().default(0),
  lastRefusedAt: InstantSchema.nullable().default(null),
});

export type Heard = z.output<typeof HeardSchema>;

export const NEVER_HEARD: Heard = HeardSchema.parse({});

export interface HeardNow {
  readonly tenant: string;
  readonly name: string;
  readonly now: string;
}

/** A message was proven to be from it; `test`: somebody only tried the connection. */
export function noteSeen(table: Table, heard: HeardNow, test: boolean): Promise<void> {
  return update(table, heard, test ? ['lastSeenAt', 'lastTestAt'] : ['lastSeenAt'], 0);
}

/** So many calls proved nothing. */
export function noteRefused(table: Table, heard: HeardNow, calls: number): Promise<void> {
  return update(table, heard, ['lastRefusedAt'], calls);
}

async function update(
  { name: TableName, client }: Table,
  { tenant, name, now }: HeardNow,
  instants: readonly string[],
  refused: number,
): Promise<void> {
  const sets = [...instants.map((field) => `${field} = :now`), 'expiresAt = :expires'];
  await client.send(
    new UpdateCommand({
      TableName,
      Key: heardKey(tenant, name),
      UpdateExpression: `SET ${sets.join(', ')} ADD refused :refused`,
      ExpressionAttributeValues: {
        ':now': now,
        ':expires': Math.floor(Date.parse(now) / 1000) + KEPT_SECONDS,
        ':refused': refused,
      },
    }),
  );
}

/** @returns what is known of each integration that ever called, by name; there are as many as the configuration names */
export async function readHeard({ name, client }: Table, tenant: string): Promise<ReadonlyMap<string, Heard>> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': heardKey(tenant, '').pk },
    }),
  );
  return new Map(Items.map((item) => [String(item.sk), HeardSchema.parse(item)]));
}
