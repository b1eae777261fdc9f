import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { incidentPk } from '#shared/store/keys.ts';
import type { Table } from '#shared/store/table.ts';
import { DELIVERY_PREFIX } from './deliveries.ts';
import { FEEDBACK, type Feedback } from './note-feedback.ts';

/** What became of one mail about an incident. */
export interface ListedDelivery {
  readonly step: string;
  readonly to: string | null;
  readonly outcome: 'sending' | 'digested' | 'sent' | 'suppressed' | 'impossible';
  readonly at: string;
  readonly messageId: string | null;
  readonly reason: string | null;
  /** What SES said of it afterwards. */
  readonly feedback: Feedback | null;
}

/** What deliveries.ts keeps of each mail, in the partition of its incident. */

const ItemSchema = z.object({
  step: z.string(),
  to: z.string().nullable(),
  outcome: z.enum(['claimed', 'digested', 'sent', 'suppressed', 'impossible']),
  claimedAt: z.number(),
  settledAt: z.number().optional(),
  messageId: z.string().optional(),
  reason: z.string().optional(),
  feedback: z.enum(FEEDBACK).optional(),
  feedbackAt: z.string().optional(),
  feedbackDetail: z.string().nullish(),
});

/** An incident has a handful of mails; so many are one page of the table and more than anybody reads. */
const MOST_DELIVERIES = 200;

/** @returns every mail about an incident, oldest first */
export async function listDeliveries(
  { name, client }: Table,
  tenant: string,
  number: string,
): Promise<ListedDelivery[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': incidentPk(tenant, number), ':prefix': DELIVERY_PREFIX },
      Limit: MOST_DELIVERIES,
    }),
  );
  return Items.map((item) => deliveryOf(ItemSchema.parse(item))).sort((a, b) => (a.at < b.at ? -1 : 1));
}

function deliveryOf({ step, to, outcome, ...item }: z.output<typeof ItemSchema>): ListedDelivery {
  return {
    step,
    to,
    // What SES told something of was sent, whatever became of the function that sent it.
    outcome: outcome !== 'claimed' ? outcome : item.feedback === undefined ? 'sending' : 'sent',
    at: new Date(item.settledAt ?? item.claimedAt).toISOString(),
    messageId: item.messageId ?? null,
    reason: item.reason ?? null,
    feedback: feedbackOf(item),
  };
}

function feedbackOf({ feedback, feedbackAt, feedbackDetail }: Partial<z.output<typeof ItemSchema>>): Feedback | null {
  if (feedback === undefined || feedbackAt === undefined) return null;
  return { outcome: feedback, at: feedbackAt, detail: feedbackDetail ?? null };
}
