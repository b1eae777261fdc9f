import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DIGESTS_PK, dueKey } from '#shared/store/records/due-digests.ts';
import { claimHead } from '#shared/store/records/due-heads.ts';
import type { Table } from '#shared/store/table/table.ts';
import { DUE, headKey } from './webhook-keys.ts';

/** What waits for one webhook: one place among what the sweep finds, so that a thousand deliveries hold up nobody else's. */

const HeadSchema = z.object({
  timerSk: z.string().optional(),
  /** Since when nothing was taken; missing while all goes well. */
  failingSince: z.string().optional(),
  /** Until when it is not called with what is new: it was too slow. */
  slowUntil: z.string().optional(),
  /** Ids of deliveries that are to be sent again, the end exclusive. */
  replay: z.object({ from: z.string(), to: z.string() }).optional(),
});
export type QueueHead = z.output<typeof HeadSchema>;

export async function readHead({ name, client }: Table, pk: string): Promise<QueueHead> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: headKey(pk), ConsistentRead: true }));
  return HeadSchema.parse(Item ?? {});
}

/** Notes something of a webhook's receiver, or forgets it. */
export async function noteHead(
  { name, client }: Table,
  pk: string,
  field: 'failingSince' | 'slowUntil' | 'replay',
  value: QueueHead[typeof field] | null,
): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: headKey(pk),
      UpdateExpression: value === null ? 'REMOVE #field' : 'SET #field = :value',
      ExpressionAttributeNames: { '#field': field },
      ...(value !== null && { ExpressionAttributeValues: { ':value': value } }),
    }),
  );
}

/** Has the sweep look at it then, or before. */
export async function wakeAt({ name, client }: Table, pk: string, at: string): Promise<void> {
  await refusable(() =>
    client.send(
      new UpdateCommand({
        TableName: name,
        Key: headKey(pk),
        UpdateExpression: 'SET timerPk = :due, timerSk = :at',
        ConditionExpression: 'attribute_not_exists(timerSk) OR timerSk > :at',
        ExpressionAttributeValues: { ':due': DIGESTS_PK, ':at': dueKey(Date.parse(at), pk) },
      }),
    ),
  );
}

/** @returns what stands of it, to be settled by; null when it is not due, or another try has it */
export function claimQueue(table: Table, pk: string, nowMs: number): Promise<QueueHead | null> {
  return claimHead(table, pk, HeadSchema, nowMs);
}

/** Says when it is due next, null: not at all. Nothing where something came meanwhile that is due before the claim ends. */
export async function settleQueue({ name, client }: Table, pk: string, claim: QueueHead, at: string | null) {
  await refusable(() =>
    client.send(
      new UpdateCommand({
        TableName: name,
        Key: headKey(pk),
        UpdateExpression: at === null ? 'REMOVE timerPk, timerSk' : 'SET timerSk = :at',
        ConditionExpression: 'timerSk = :claimed',
        ExpressionAttributeValues: {
          ':claimed': claim.timerSk,
          ...(at !== null && { ':at': dueKey(Date.parse(at), pk) }),
        },
      }),
    ),
  );
}

/** A place among what is due. */
export interface DuePlace {
  readonly sk: string;
  /** ISO instant. */
  readonly at: string;
  readonly delivery: string;
}

/** The earliest first, whether they are due or not. */
export async function firstPlaces({ name, client }: Table, pk: string, limit: number): Promise<DuePlace[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :due)',
      ExpressionAttributeValues: { ':pk': pk, ':due': DUE },
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return Items.map(({ sk, delivery }) => ({
    ...{ sk: String(sk), delivery: String(delivery) },
    at: String(sk).slice(DUE.length).split('#')[0] ?? '',
  }));
}

async function refusable(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    // A refused write is read: somebody else was there, or it is not its time.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
