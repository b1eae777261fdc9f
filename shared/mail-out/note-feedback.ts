import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Table } from '#shared/store/table/table.ts';

export const FEEDBACK = ['delivered', 'delayed', 'bounced', 'complained', 'rejected'] as const;

/** What became of a mail after SES took it. */
export interface Feedback {
  readonly outcome: (typeof FEEDBACK)[number];
  /** ISO instant. */
  readonly at: string;
  readonly detail: string | null;
}

interface Key {
  readonly pk: string;
  readonly sk: string;
}

const DigestSchema = z.object({ deliveries: z.array(z.object({ pk: z.string(), sk: z.string() })).default([]) });

/** Notes it on the mail's item, and where that is a digest on each notice in it. What is older than what is known changes nothing. */
export async function noteFeedback(table: Table, { pk, sk }: Key, feedback: Feedback): Promise<void> {
  const item = await note(table, { pk, sk }, feedback);
  for (const delivery of DigestSchema.parse(item).deliveries) await note(table, delivery, feedback);
}

/** @returns the item; nothing of it when it is not there or knows better */
async function note(table: Table, Key: Key, { outcome, at, detail }: Feedback): Promise<object> {
  try {
    const { Attributes = {} } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key,
        UpdateExpression: 'SET feedback = :outcome, feedbackAt = :at, feedbackDetail = :detail',
        ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(feedbackAt) OR feedbackAt <= :at)',
        ExpressionAttributeValues: { ':outcome': outcome, ':at': at, ':detail': detail },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return Attributes;
  } catch (error) {
    // A refused write is read: there is nothing to note it on, or something later is known.
    if (error instanceof ConditionalCheckFailedException) return {};
    throw error;
  }
}
