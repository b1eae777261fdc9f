import { createHash } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
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

export const ATTEMPT_OUTCOMES = ['claimed', 'bundled', 'sent', 'delivered', 'failed', 'suppressed'] as const;

export const PageAttemptItemSchema = z.object({
  person: EmailSchema,
  via: WaySchema,
  outcome: z.enum(ATTEMPT_OUTCOMES),
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
): Promise<Map<string, PageAttemptItem>> {
  const attempts = new Map<string, PageAttemptItem>();
  for (let from: Record<string, unknown> | undefined, more = true; more; ) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': incidentPk(tenant, number), ':prefix': PREFIX },
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
