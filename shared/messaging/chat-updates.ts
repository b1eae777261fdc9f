import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DIGESTS_PK, dueKey } from '#shared/store/records/due-digests.ts';
import { claimHead, endHead } from '#shared/store/records/due-heads.ts';
import { dueLines } from '#shared/store/records/due-lines.ts';
import type { Table } from '#shared/store/table/table.ts';

/**
 * Messages of a tenant's chat that no longer say how it stands. They have a queue, for the chat limits what an app may do in a
 * minute: one sender at a time empties it, and when it is told to wait, whatever comes meanwhile waits as well.
 */

/** Begins its partition; the sweep tells by it what is due. */
export const CHAT_UPDATES_PREFIX = 'CHAT-UPDATES#';

const KEPT_SECONDS = 14 * 86_400;

export const chatUpdatesPk = (tenant: string): string => `${CHAT_UPDATES_PREFIX}${tenant}`;

const UpdateSchema = z.object({
  messageId: z.string(),
  /** When it was asked for, in milliseconds since 1970. */
  at: z.number(),
});
const HeadSchema = z.object({ tenant: z.string(), updates: z.int() });

/** A queue that is ours to empty now. */
export type ChatUpdates = z.output<typeof HeadSchema> & { readonly pk: string };

export type ChatUpdate = z.output<typeof UpdateSchema> & { readonly sk: string };

/** @param why - an id of what happened: a message two records change in is looked at for each */
export async function addChatUpdates(
  { name, client }: Table,
  tenant: string,
  messageIds: readonly string[],
  { why, nowMs }: { readonly why: string; readonly nowMs: number },
): Promise<void> {
  const pk = chatUpdatesPk(tenant);
  const expiresAt = Math.floor(nowMs / 1000) + KEPT_SECONDS;
  for (const messageId of messageIds) {
    const Item = { pk, sk: `UPDATE#${messageId}#${why}`, update: { messageId, at: nowMs }, expiresAt };
    await client.send(new PutCommand({ TableName: name, Item }));
  }
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk, sk: 'HEAD' },
      UpdateExpression:
        'ADD updates :count SET tenant = :tenant, timerPk = :due, timerSk = if_not_exists(timerSk, :at)',
      ExpressionAttributeValues: {
        ...{ ':count': messageIds.length, ':tenant': tenant, ':due': DIGESTS_PK, ':at': dueKey(nowMs, pk) },
      },
    }),
  );
}

/** @returns null when it is empty, the chat wants to be left alone, or another try empties it */
export function claimChatUpdates(table: Table, pk: string, nowMs: number): Promise<ChatUpdates | null> {
  return claimHead(table, pk, HeadSchema, nowMs);
}

export async function waitingChatUpdates(table: Table, pk: string, most: number): Promise<ChatUpdate[]> {
  return (await dueLines(table, pk, { of: 'update', prefix: 'UPDATE#', schema: UpdateSchema, most })).lines;
}

export async function endChatUpdate({ name, client }: Table, pk: string, { sk }: ChatUpdate): Promise<void> {
  await client.send(new DeleteCommand({ TableName: name, Key: { pk, sk } }));
}

/** Ends an empty queue unless something came since it was claimed. */
export function endChatUpdates(table: Table, { pk, updates }: ChatUpdates): Promise<void> {
  return endHead(table, pk, { by: 'updates', count: updates });
}
