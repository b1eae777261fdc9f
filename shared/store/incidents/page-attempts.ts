import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { WaySchema } from '#events/incident/paging.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';
import { incidentPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Pages by another way than mail, each an item beside its record: whether it was sent, failed or waits with others is a stored fact. */
export interface PageAttemptId {
  readonly tenant: string;
  readonly number: string;
  /** The journal entry that asked for it. */
  readonly entryId: string;
  readonly person: string;
  readonly via: z.infer<typeof WaySchema>;
}

const PREFIX = 'PAGE#';

/** What became of a page. */
export const PAGE_OUTCOMES = ['sent', 'delivered', 'failed', 'suppressed', 'bundled'] as const;
export type PageOutcome = (typeof PAGE_OUTCOMES)[number];

export const PageAttemptItemSchema = z.object({
  person: EmailSchema,
  via: WaySchema,
  outcome: z.enum(['claimed', ...PAGE_OUTCOMES]),
  claimedAt: z.number(),
  settledAt: z.number().optional(),
  reason: z.string().optional(),
  /** By which the carrier speaks of it. */
  messageId: z.string().optional(),
});

export type PageAttemptItem = z.infer<typeof PageAttemptItemSchema>;

export function pageAttemptKey({ tenant, number, entryId, person, via }: PageAttemptId): { pk: string; sk: string } {
  const who = createHash('sha256').update(person).digest('base64url').slice(0, 22);
  return { pk: incidentPk(tenant, number), sk: `${PREFIX}${entryId}#${via}#${who}` };
}

/** All of a record by the key of their items; one that cannot be read is left out, and the journal shows that there was one. */
export async function readPageAttempts(
  { name, client }: Table,
  tenant: string,
  number: string,
  { consistent = false }: { readonly consistent?: boolean } = {},
): Promise<Map<string, PageAttemptItem>> {
  const attempts = new Map<string, PageAttemptItem>();
  for (let from: Record<string, unknown> | undefined, more = true; more; ) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': incidentPk(tenant, number), ':prefix': PREFIX },
        ConsistentRead: consistent,
        ...(from !== undefined && { ExclusiveStartKey: from }),
      }),
    );
    for (const item of Items) {
      const read = PageAttemptItemSchema.safeParse(item);
      if (read.success) attempts.set(String(item.sk), read.data);
    }
    from = LastEvaluatedKey;
    more = LastEvaluatedKey !== undefined;
  }
  return attempts;
}

/** As with mails: one that was claimed and never settled belongs to a try that died. */
const ABANDONED_MS = 90_000;

/** `settled`: it has its outcome, do nothing. `claimed-by-another`: somebody is sending it right now. */
export type AttemptClaim = 'claimed' | 'settled' | 'claimed-by-another';

export async function claimAttempt({ name, client }: Table, id: PageAttemptId, nowMs: number): Promise<AttemptClaim> {
  const { person, via } = id;
  try {
    await client.send(
      new PutCommand({
        TableName: name,
        Item: { ...pageAttemptKey(id), person, via, outcome: 'claimed', claimedAt: nowMs },
        ConditionExpression: 'attribute_not_exists(pk) OR (outcome = :claimed AND claimedAt < :abandoned)',
        ExpressionAttributeValues: { ':claimed': 'claimed', ':abandoned': nowMs - ABANDONED_MS },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return 'claimed';
  } catch (error) {
    // A refused write is read: done already, or under way elsewhere.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return error.Item?.outcome?.S === 'claimed' ? 'claimed-by-another' : 'settled';
  }
}

/** Gives a claim back after a failure, so that the next try need not wait until it is abandoned. */
export async function releaseAttempt({ name, client }: Table, id: PageAttemptId): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: pageAttemptKey(id),
      UpdateExpression: 'SET claimedAt = :never',
      ExpressionAttributeValues: { ':never': 0 },
    }),
  );
}

export type AttemptOutcome =
  | { readonly outcome: 'sent'; readonly messageId: string }
  | { readonly outcome: 'bundled' }
  | { readonly outcome: 'failed' | 'suppressed'; readonly reason: string };

export async function settleAttempt(
  { name, client }: Table,
  id: PageAttemptId,
  { outcome, ...detail }: AttemptOutcome,
  nowMs: number,
): Promise<void> {
  const [attribute] = Object.entries(detail);
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: pageAttemptKey(id),
      UpdateExpression: `SET outcome = :outcome, settledAt = :now${attribute ? ', #detail = :detail' : ''}`,
      ...(attribute && { ExpressionAttributeNames: { '#detail': attribute[0] } }),
      ExpressionAttributeValues: { ':outcome': outcome, ':now': nowMs, ...(attribute && { ':detail': attribute[1] }) },
    }),
  );
}

/**
 * What the carrier says of one that was sent. That it arrived stands.
 *
 * @returns whether it says so now; not of one that is known to have arrived, or is nothing of the desk's
 */
export async function noteReceipt(
  { name, client }: Table,
  key: { readonly pk: string; readonly sk: string },
  outcome: 'delivered' | 'failed',
  reason: string | null,
): Promise<boolean> {
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: key,
        UpdateExpression: `SET outcome = :outcome${reason === null ? '' : ', reason = :reason'}`,
        ConditionExpression: 'outcome IN (:claimed, :sent, :failed)',
        ExpressionAttributeValues: {
          ...{ ':outcome': outcome, ':claimed': 'claimed', ':sent': 'sent', ':failed': 'failed' },
          ...(reason !== null && { ':reason': reason }),
        },
      }),
    );
    return true;
  } catch (error) {
    // A refused write is read: it is known to have arrived, or is nothing of the desk's.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return false;
  }
}
