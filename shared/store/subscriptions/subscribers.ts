import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { LANGUAGES } from '#events/terms/vocabulary.ts';
import type { Table } from '#shared/store/table/table.ts';
import { SUBSCRIBER, subscriberKey, subscriptionsPk } from './subscription-keys.ts';

/** Somebody who asked to be told, and about what. */
export const WishSchema = z.object({
  email: z.string(),
  /** Ids of the register; none means all. */
  services: z.array(z.string()),
  language: z.enum(LANGUAGES),
});

export type Wish = z.output<typeof WishSchema>;

const SubscriberSchema = WishSchema.extend({ confirmedAt: z.string() });

/** Somebody who is told of announcements, because they confirmed that they want to be. */
export type Subscriber = z.output<typeof SubscriberSchema>;

const PAGE = 100;

/**
 * A page of those who confirmed, in an order that does not change. Who subscribes meanwhile may stand behind it or before it.
 *
 * @param after - `next` of the page before, null for the first
 */
export async function subscribersOf(
  { name, client }: Table,
  tenant: string,
  after: string | null,
  limit = PAGE,
): Promise<{ items: Subscriber[]; next: string | null }> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :kind)',
      ExpressionAttributeValues: { ':pk': subscriptionsPk(tenant), ':kind': SUBSCRIBER },
      ConsistentRead: true,
      Limit: limit,
      ...(after !== null && { ExclusiveStartKey: subscriberKey(tenant, after) }),
    }),
  );
  // One that cannot be read keeps nobody else from being told.
  const items = Items.flatMap((item) => SubscriberSchema.safeParse(item).data ?? []);
  const last = LastEvaluatedKey === undefined ? null : String(LastEvaluatedKey.sk).slice(SUBSCRIBER.length);
  return { items, next: last };
}

/** @param id - `subscriberId` of their address */
export async function readSubscriber({ name, client }: Table, tenant: string, id: string): Promise<Subscriber | null> {
  const Key = subscriberKey(tenant, id);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : SubscriberSchema.parse(Item);
}
