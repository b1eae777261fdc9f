import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { DIGESTS_PK, dueKey } from '#shared/store/records/due-digests.ts';
import { hashed } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readStored } from '#shared/store/table/unreadable.ts';

/** When a heartbeat was heard last; the sweep finds it when the next is late. */

export const HEARTBEAT_PREFIX = 'HEARTBEAT#';

const ItemSchema = z.object({
  tenant: z.string(),
  name: z.string(),
  beatAt: InstantSchema,
  /** Told to be late, and not heard since. */
  lateSince: InstantSchema.optional(),
  timerSk: z.string().optional(),
});

export type HeardHeartbeat = z.output<typeof ItemSchema>;

export interface HeartbeatName {
  readonly tenant: string;
  readonly name: string;
}

export function heartbeatPk({ tenant, name }: HeartbeatName): string {
  return `${HEARTBEAT_PREFIX}${tenant}#${hashed(name)}`;
}

const SK = 'HEARTBEAT';

/** @returns null for one that never beat. @throws DomainError unreadable */
export async function readHeartbeat({ name, client }: Table, pk: string): Promise<HeardHeartbeat | null> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: { pk, sk: SK }, ConsistentRead: true }));
  return Item === undefined ? null : readStored(pk, 'heartbeat', () => ItemSchema.parse(Item));
}

/** It beat: late from then on, unless it beats again. An earlier beat that comes after a later one moves nothing back. */
export async function noteBeat(
  { name, client }: Table,
  of: HeartbeatName,
  { beatAt, lateAt }: { readonly beatAt: string; readonly lateAt: string },
): Promise<void> {
  const pk = heartbeatPk(of);
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: { pk, sk: SK },
        UpdateExpression:
          'SET tenant = :tenant, #name = :name, beatAt = :beat, timerPk = :due, timerSk = :at REMOVE lateSince',
        // Also over what is no instant, and so compares with none.
        ConditionExpression: 'NOT beatAt > :beat',
        ExpressionAttributeNames: { '#name': 'name' },
        ExpressionAttributeValues: {
          ...{ ':tenant': of.tenant, ':name': of.name, ':beat': beatAt },
          ...{ ':due': DIGESTS_PK, ':at': dueKey(Date.parse(lateAt), pk) },
        },
      }),
    );
  } catch (error) {
    // A refused write is read: a later beat was noted.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** It is told to be late, or nobody waits for it any more. @returns false when it beat meanwhile */
export async function noteLate(
  { name, client }: Table,
  pk: string,
  { beatAt }: HeardHeartbeat,
  lateSince: string | null,
): Promise<boolean> {
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: { pk, sk: SK },
        UpdateExpression: `${lateSince === null ? '' : 'SET lateSince = :late '}REMOVE timerPk, timerSk`,
        ConditionExpression: 'beatAt = :beat',
        ExpressionAttributeValues: { ':beat': beatAt, ...(lateSince !== null && { ':late': lateSince }) },
      }),
    );
    return true;
  } catch (error) {
    // A refused write is read: it beat.
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Has the sweep look at it again then. */
export async function lookAgainAt({ name, client }: Table, pk: string, at: string): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk, sk: SK },
      UpdateExpression: 'SET timerSk = :at',
      ExpressionAttributeValues: { ':at': dueKey(Date.parse(at), pk) },
    }),
  );
}
