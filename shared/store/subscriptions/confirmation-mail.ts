import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { subscriberId } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { Asked } from './asked.ts';
import { askedKey } from './subscription-keys.ts';

/*
 * What became of the mail that asks for confirmation stands with what was asked, and vanishes with it: of whoever never confirms nothing
 * is kept.
 */

/** The function that mails may run for a minute: a claim older than that is of one that died. */
const ABANDONED_MS = 90_000;

/** `settled`: it was sent, or is not asked for any more. `claimed-by-another`: somebody sends it now, or died while doing so. */
export type MailClaim = 'claimed' | 'settled' | 'claimed-by-another';

/** Makes the mail that asks for confirmation ours to send. */
export async function claimMail(
  { name, client }: Table,
  tenant: string,
  { email, askedAt }: Pick<Asked, 'email' | 'askedAt'>,
  nowMs: number,
): Promise<MailClaim> {
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: askedKey(tenant, subscriberId(email)),
        UpdateExpression: 'SET claimedAt = :now',
        ConditionExpression:
          'askedAt = :asked AND attribute_not_exists(outcome) AND (attribute_not_exists(claimedAt) OR claimedAt < :abandoned)',
        ExpressionAttributeValues: { ':now': nowMs, ':asked': askedAt, ':abandoned': nowMs - ABANDONED_MS },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return 'claimed';
  } catch (error) {
    // A refused write is read: done already, asked for anew, or under way elsewhere.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const isSame = error.Item?.askedAt?.S === askedAt && error.Item.outcome === undefined;
    return isSame ? 'claimed-by-another' : 'settled';
  }
}

/** @param outcome - what became of the mail; null gives the claim back, for the next try */
export async function settleMail(
  { name, client }: Table,
  tenant: string,
  { email, askedAt }: Pick<Asked, 'email' | 'askedAt'>,
  outcome: Readonly<Record<string, string>> | null,
): Promise<void> {
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: askedKey(tenant, subscriberId(email)),
        UpdateExpression: outcome === null ? 'REMOVE claimedAt' : 'SET outcome = :outcome',
        ConditionExpression: 'askedAt = :asked',
        ExpressionAttributeValues: { ':asked': askedAt, ...(outcome !== null && { ':outcome': outcome }) },
      }),
    );
  } catch (error) {
    // It ended meanwhile: there is nothing to note it on.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
