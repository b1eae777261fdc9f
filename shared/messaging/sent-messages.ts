import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { WaySchema } from '#events/incident/paging.ts';
import { noteReceipt, pageAttemptKey } from '#shared/store/incidents/page-attempts.ts';
import type { Table } from '#shared/store/table/table.ts';
import { messageKey } from './pager-keys.ts';

/** Carriers take up to three days to say what became of a message. */
const KEPT_SECONDS = 4 * 86_400;

/** A page that went out in a message: what another way is to know if it did not arrive. */
const SentPageSchema = z.object({
  tenant: z.string(),
  number: z.string(),
  /** The journal entry that asked for it. */
  entryId: z.string(),
  person: z.string(),
  via: WaySchema,
  /** When it was asked for, an ISO instant. */
  at: z.string(),
  /** Who had the record in hand then; not known of older ones. */
  inHandOf: z.string().nullish(),
  /** Whether they were sent a mail with it. */
  mailed: z.boolean(),
});

export type SentPage = z.output<typeof SentPageSchema>;

const MessageSchema = z.object({
  /** Those of an older message say which item they are, and no more. */
  attempts: z.array(z.object({ pk: z.string(), sk: z.string(), page: SentPageSchema.optional() })).default([]),
  receipt: z.object({ outcome: z.enum(['delivered', 'failed']), reason: z.string().nullable() }).optional(),
});

/** What a carrier says of a message. */
export type Receipt = NonNullable<z.output<typeof MessageSchema>['receipt']>;

/**
 * Which pages a message stands for: their outcome is what its carrier says of it, before or after this. To be called when they are
 * settled.
 *
 * @returns those of which its carrier has said already that they did not arrive
 */
export function rememberMessage(
  table: Table,
  messageId: string,
  pages: readonly SentPage[],
  nowMs: number,
): Promise<SentPage[]> {
  const attempts = pages.map((page) => ({ ...pageAttemptKey(page), page }));
  return joined(table, messageId, { attempts }, nowMs);
}

/**
 * Kept for a message nobody knows yet: its carrier may be faster than whoever sent it.
 *
 * @returns the pages that did not arrive, when the same is said again, too
 */
export function noteMessage(table: Table, messageId: string, receipt: Receipt, nowMs: number): Promise<SentPage[]> {
  return joined(table, messageId, { receipt }, nowMs);
}

/** Adds one half of what is known of a message, and where both are, notes the receipt on its attempts. */
async function joined(
  table: Table,
  messageId: string,
  half: Partial<z.input<typeof MessageSchema>>,
  nowMs: number,
): Promise<SentPage[]> {
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
  if (receipt === undefined) return [];
  const failed: SentPage[] = [];
  for (const { page, ...attempt } of attempts) {
    const noted = await noteReceipt(table, attempt, receipt.outcome, receipt.reason);
    if (noted && receipt.outcome === 'failed' && page !== undefined) failed.push(page);
  }
  return failed;
}
