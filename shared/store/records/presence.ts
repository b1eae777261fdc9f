import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { incidentPk, PRESENCE, presenceKey } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Somebody who has a record open. */
export interface Present {
  readonly email: string;
  readonly name: string | null;
  /** Since when they have, without a gap of more than two minutes. */
  readonly since: string;
  /** When they last said so. */
  readonly at: string;
}

/** A console says it once a minute: whoever missed two of them is gone. */
export const PRESENT_MS = 120_000;

interface Showing {
  readonly tenant: string;
  readonly number: string;
  readonly email: string;
  readonly name: string | null;
  readonly now: string;
}

/**
 * An item of its own, that expires: it is neither of the record nor of its journal, its key passes no filter of the stream, and
 * no two people write the same one.
 */
export async function showPresence({ name: TableName, client }: Table, showing: Showing): Promise<void> {
  const { tenant, number, email, name, now } = showing;
  const Key = presenceKey(tenant, number, email);
  const expiresAt = Math.ceil((Date.parse(now) + PRESENT_MS) / 1000);
  const goesOn = {
    ...{ TableName, Key, ConditionExpression: '#at >= :earliest' },
    UpdateExpression: 'SET #at = :now, #name = :name, expiresAt = :expiresAt',
    ExpressionAttributeNames: { '#at': 'at', '#name': 'name' },
    ExpressionAttributeValues: { ':now': now, ':earliest': earliest(now), ':name': name, ':expiresAt': expiresAt },
  };
  try {
    await client.send(new UpdateCommand(goesOn));
  } catch (error) {
    // Not there, or not yet expired though long gone: they have come just now.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    await client.send(new PutCommand({ TableName, Item: { ...Key, email, name, since: now, at: now, expiresAt } }));
  }
}

/** Whoever has it open, who came first at the top. The table takes days to drop what expired, so that is left out here. */
export async function readPresent(
  { name, client }: Table,
  tenant: string,
  number: string,
  now: string,
): Promise<Present[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': incidentPk(tenant, number), ':prefix': PRESENCE },
    }),
  );
  return Items.filter(({ at }) => at >= earliest(now))
    .map(({ email, name, since, at }) => ({ email, name, since, at }))
    .toSorted((one, other) => one.since.localeCompare(other.since) || one.email.localeCompare(other.email));
}

function earliest(now: string): string {
  return new Date(Date.parse(now) - PRESENT_MS).toISOString();
}
