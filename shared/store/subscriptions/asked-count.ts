import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';
import { subscriptionsPk } from './subscription-keys.ts';

/**
 * How many may ask a tenant to be told within an hour. Whoever makes up addresses has the desk write to strangers: five hundred mails
 * that bounce do a sender no lasting harm, and after an outage of a big service that many people subscribe.
 */
export const MOST_ASKED_AN_HOUR = 500;

/** Counts everybody who asks, known or not, so that the answer tells nothing. @returns whether there is room for one more */
export async function countAsked({ name, client }: Table, tenant: string, now: string): Promise<boolean> {
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: { pk: subscriptionsPk(tenant), sk: `HOUR#${now.slice(0, 13)}` },
        UpdateExpression: 'ADD asked :one SET expiresAt = :end',
        ConditionExpression: 'attribute_not_exists(asked) OR asked < :most',
        ExpressionAttributeValues: {
          ...{ ':one': 1, ':most': MOST_ASKED_AN_HOUR },
          ':end': Math.floor(Date.parse(now) / 1000) + 7200,
        },
      }),
    );
    return true;
  } catch (error) {
    // A refused write is read: the hour is full.
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
