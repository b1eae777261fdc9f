import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Table } from '#shared/store/table/table.ts';
import { dueKey } from './due-digests.ts';

/** The item by which the sweep finds a collection of things to be told together; it counts what was added. */

/** Reading and sending takes seconds; after this another try may have it. */
export const CLAIM_MS = 120_000;
/** What cannot be read is told once a day, not with every sweep. */
const PARKED_MS = 86_400_000;

/**
 * Claims a collection that is due, for the time of one try.
 *
 * @returns null when it is not due, or another try has it
 * @throws ZodError for one that cannot be read, once a day
 */
export async function claimHead<Head>(
  table: Table,
  pk: string,
  schema: z.ZodType<Head>,
  nowMs: number,
): Promise<(Head & { readonly pk: string }) | null> {
  try {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk, sk: 'HEAD' },
        UpdateExpression: 'SET timerSk = :later',
        ConditionExpression: 'timerSk < :now',
        // Of this very millisecond is due, too.
        ExpressionAttributeValues: {
          ':later': dueKey(nowMs + CLAIM_MS, pk),
          ':now': new Date(nowMs + 1).toISOString(),
        },
        ReturnValues: 'ALL_NEW',
      }),
    );
    const head = schema.safeParse(Attributes);
    if (head.success) return { ...head.data, pk };
    await putOff(table, pk, nowMs + PARKED_MS);
    throw head.error;
  } catch (error) {
    // A refused write is read: there is none, or it is not its time.
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}

/**
 * Has the sweep find it then, where it would only later: what is urgent does not wait for what it joins. @param found - what it
 * says now
 */
export async function bringForward(
  { name, client }: Table,
  pk: string,
  dueMs: number,
  found: Readonly<Record<string, unknown>> | undefined,
): Promise<void> {
  const at = dueKey(dueMs, pk);
  if (String(found?.timerSk ?? '') <= at) return;
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: { pk, sk: 'HEAD' },
        UpdateExpression: 'SET timerSk = :at',
        ConditionExpression: 'timerSk > :at',
        ExpressionAttributeValues: { ':at': at },
      }),
    );
  } catch (error) {
    // A refused write is read: it went, or goes sooner.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** Has the sweep find it again then. */
export async function putOff({ name, client }: Table, pk: string, dueMs: number): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk, sk: 'HEAD' },
      UpdateExpression: 'SET timerSk = :at',
      ExpressionAttributeValues: { ':at': dueKey(dueMs, pk) },
    }),
  );
}

/** Ends a collection unless something was added since it was claimed: the sweep finds that again. @param counted - by which name, and how much there was */
export async function endHead(
  { name, client }: Table,
  pk: string,
  counted: { readonly by: string; readonly count: number },
): Promise<void> {
  try {
    await client.send(
      new DeleteCommand({
        TableName: name,
        Key: { pk, sk: 'HEAD' },
        ConditionExpression: '#by = :count',
        ExpressionAttributeNames: { '#by': counted.by },
        ExpressionAttributeValues: { ':count': counted.count },
      }),
    );
  } catch (error) {
    // A refused delete is read: there is more to send.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
