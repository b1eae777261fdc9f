import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { hashed } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/*
 * Who helped themselves, by day: an item for each person who was offered something, with when they read it and when they reported all
 * the same. The day's items are its figures; a person is in them by a hash alone.
 */

const DAY_MS = 86_400_000;
/** Longer than figures of a year are compared. */
const KEPT_SECONDS = 800 * 86_400;

const HelpedSchema = z.object({
  suggestedAt: z.string(),
  readAt: z.string().optional(),
  reportedAt: z.string().optional(),
});

/** What one person did in a day. */
export type Helped = Readonly<z.output<typeof HelpedSchema>>;

const keyOf = (tenant: string, day: string, email: string) => ({
  pk: `SELF-HELP#${tenant}#${day}`,
  sk: hashed(email.toLowerCase()),
});
const dayOf = (instant: string) => instant.slice(0, 10);

/** Something was offered to somebody; the first time of a day counts. */
export async function noteSuggested(
  { name: TableName, client }: Table,
  tenant: string,
  email: string,
  now: string,
): Promise<void> {
  const expiresAt = Math.floor(Date.parse(now) / 1000) + KEPT_SECONDS;
  const Item = { ...keyOf(tenant, dayOf(now), email), suggestedAt: now, expiresAt };
  try {
    await client.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
  } catch (error) {
    // Recovery: they were offered something before on that day.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** They opened it; the first time of a day counts. */
export async function noteRead(table: Table, tenant: string, email: string, now: string): Promise<void> {
  await noteSuggested(table, tenant, email, now);
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keyOf(tenant, dayOf(now), email),
      UpdateExpression: 'SET readAt = if_not_exists(readAt, :now)',
      ExpressionAttributeValues: { ':now': now },
    }),
  );
}

/** They reported something: what they read on that day, or on the one before, did not keep them from it. */
export async function noteReported(
  { name: TableName, client }: Table,
  tenant: string,
  email: string,
  now: string,
): Promise<void> {
  const yesterday = new Date(Date.parse(now) - DAY_MS).toISOString();
  const noted = [now, yesterday].map(async (instant) => {
    try {
      await client.send(
        new UpdateCommand({
          TableName,
          Key: keyOf(tenant, dayOf(instant), email),
          UpdateExpression: 'SET reportedAt = if_not_exists(reportedAt, :now)',
          ConditionExpression: 'attribute_exists(readAt) AND readAt <= :now',
          ExpressionAttributeValues: { ':now': now },
        }),
      );
    } catch (error) {
      // Recovery: they read nothing on that day.
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  });
  await Promise.all(noted);
}

/** What people did on a day, in UTC. @param day - as `2026-09-07` */
export async function helpedOn({ name, client }: Table, tenant: string, day: string): Promise<readonly Helped[]> {
  const found: Helped[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keyOf(tenant, day, '').pk },
        ...(after && { ExclusiveStartKey: after }),
      }),
    );
    found.push(...Items.flatMap((item) => HelpedSchema.safeParse(item).data ?? []));
    after = LastEvaluatedKey;
  } while (after !== undefined);
  return found;
}
