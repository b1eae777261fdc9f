import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { subscriberId } from '#shared/store/table/keys.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { transact } from '#shared/store/table/transact.ts';
import { type Wish, WishSchema } from './subscribers.ts';
import { askedKey, subscriberKey, unsubscribedKey } from './subscription-keys.ts';

/** What is not confirmed by then was never asked for; until then no second mail goes to the address. */
export const CONFIRM_WITHIN_MS = 86_400_000;

const AskedSchema = WishSchema.extend({ askedAt: z.string() });

/** Somebody who asked to be told and has not confirmed that it was them. */
export type Asked = z.output<typeof AskedSchema>;

/**
 * Keeps what was asked for an address, once a day: the mail that asks for confirmation follows from it.
 *
 * @returns whether it was kept; not while an earlier one waits for confirmation, or a mail went out within the day
 */
export async function keepAsked({ name, client }: Table, tenant: string, wish: Wish, now: string): Promise<boolean> {
  const key = askedKey(tenant, subscriberId(wish.email));
  const expiresAt = Math.ceil((Date.parse(now) + CONFIRM_WITHIN_MS) / 1000);
  try {
    await client.send(
      new PutCommand({
        TableName: name,
        Item: { ...key, ...wish, askedAt: now, expiresAt },
        ConditionExpression: 'attribute_not_exists(pk) OR askedAt <= :forgotten',
        ExpressionAttributeValues: { ':forgotten': before(now) },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The table takes days to drop what expired, so that is left out here, as is what was confirmed. */
export async function readAsked(
  { name, client }: Table,
  tenant: string,
  id: string,
  now: string,
): Promise<Asked | null> {
  const { Item } = await client.send(
    new GetCommand({ TableName: name, Key: askedKey(tenant, id), ConsistentRead: true }),
  );
  if (Item === undefined || Item.confirmed === true) return null;
  const asked = AskedSchema.parse(Item);
  return asked.askedAt > before(now) ? asked : null;
}

/**
 * Has somebody told from now on, of what they asked for. What was asked stays until its day is over, without an address: nobody gets a
 * second mail of this day.
 *
 * @returns whether it still waited for that
 */
export async function confirmAsked(table: Table, tenant: string, asked: Asked, now: string): Promise<boolean> {
  const { email, services, language, askedAt } = asked;
  const TableName = table.name;
  const id = subscriberId(email);
  try {
    await transact(table, [
      {
        Update: {
          ...{ TableName, Key: askedKey(tenant, id) },
          UpdateExpression: 'SET confirmed = :yes REMOVE email',
          ConditionExpression: 'askedAt = :asked AND attribute_not_exists(confirmed)',
          ExpressionAttributeValues: { ':yes': true, ':asked': askedAt },
        },
      },
      { Put: { TableName, Item: { ...subscriberKey(tenant, id), email, services, language, confirmedAt: now } } },
      { Delete: { TableName, Key: unsubscribedKey(tenant, id) } },
    ]);
    return true;
  } catch (error) {
    // A second click, or a click on what has ended meanwhile.
    if ((readRefusal(error)?.refused.length ?? 0) > 0) return false;
    throw error;
  }
}

function before(now: string): string {
  return new Date(Date.parse(now) - CONFIRM_WITHIN_MS).toISOString();
}
