import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { noteReceipt, type PageAttemptId, pageAttemptKey } from '#shared/store/incidents/page-attempts.ts';
import type { Table } from '#shared/store/table/table.ts';
import { messageKey } from './pager-keys.ts';

/** Carriers take up to three days to say what became of a message. */
const KEPT_SECONDS = 4 * 86_400;

const MessageSchema = z.object({
  attempts: z.array(z.object({ pk: z.string(), sk: z.string() })).default([]),
  receipt: z.object({ outcome: z.enum(['delivered', 'failed']), reason: z.string().nullable() }).optional(),
});

/** What a carrier says of a message. */
export type Receipt = NonNullable<z.output<typeof MessageSchema>['receipt']>;

/** Which attempts a message stands for: their outcome is what its carrier says of it, before or after this. To be called when they are settled. */
export async function rememberMessage(
  table: Table,
  messageId: string,
  attempts: readonly PageAttemptId[],
  nowMs: number,
): Promise<void> {
  await joined(table, messageId, { attempts: attempts.map(pageAttemptKey) }, nowMs);
}

/** Kept for a message nobody knows yet: its carrier may be faster than whoever sent it. */
export async function noteMessage(table: Table, messageId: string, receipt: Receipt, nowMs: number): Promise<void> {
  await joined(table, messageId, { receipt }, nowMs);
}

/** Adds one half of what is known of a message, and where both are, notes the receipt on its attempts. */
async function joined(table: Table, messageId: string, half: Partial<z.input<typeof MessageSchema>>, nowMs: number) {
  const [[name, value] = ['', null]] = Object.entries(half);
  const { Attributes } = await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: messageKey(messageId),
      UpdateExpression: 'SET #half = :half, expiresAt = :end',
      ExpressionAttributeNames: { '#half': name },
      ExpressionAttributeValues: { ':half': value, ':end': Math.floor(nowMs / 1000) + KEPT_SECONDS },
      ReturnValues: 'ALL_NEW',
    }),
  );
  const { attempts, receipt } = MessageSchema.parse(Attributes ?? {});
  if (receipt === undefined) return;
  for (const attempt of attempts) await noteReceipt(table, attempt, receipt.outcome, receipt.reason);
}
