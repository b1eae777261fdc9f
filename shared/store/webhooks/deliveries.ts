import { gunzipSync, gzipSync } from 'node:zlib';
import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type KeptDelivery, KeptDeliverySchema } from '#domain/webhooks/delivery.ts';
import { listedItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Table } from '#shared/store/table/table.ts';
import { bodyKey, DELIVERY, deliveryKey, dueSk } from './webhook-keys.ts';

/** Long enough to look into last month's outage. */
const KEPT_SECONDS = 30 * 86_400;

export async function readDelivery({ name, client }: Table, pk: string, id: string): Promise<KeptDelivery | null> {
  const { Item } = await client.send(
    new GetCommand({ TableName: name, Key: deliveryKey(pk, id), ConsistentRead: true }),
  );
  return Item === undefined ? null : KeptDeliverySchema.parse(Item.delivery);
}

/** What was told, beside its delivery: it is sent again as it was. */
export async function writeBody({ name, client }: Table, pk: string, id: string, body: string, nowMs: number) {
  const Item = { ...bodyKey(pk, id), body: gzipSync(body), expiresAt: end(nowMs) };
  await client.send(new PutCommand({ TableName: name, Item }));
}

/** @returns null when it was forgotten */
export async function readBody({ name, client }: Table, pk: string, id: string): Promise<string | null> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: bodyKey(pk, id), ConsistentRead: true }));
  return Item?.body instanceof Uint8Array ? gunzipSync(Item.body).toString('utf8') : null;
}

/**
 * Writes a delivery as it is now. Its place among what is due comes first: one that leads to no such delivery is passed over,
 * one that is missing would be forgotten.
 */
export async function writeDelivery({ name, client }: Table, pk: string, delivery: KeptDelivery, nowMs: number) {
  const { id, nextTryAt } = delivery;
  const expiresAt = end(nowMs);
  if (nextTryAt !== null) {
    const Item = { pk, sk: dueSk(nextTryAt, id), delivery: id, expiresAt };
    await client.send(new PutCommand({ TableName: name, Item }));
  }
  await client.send(new PutCommand({ TableName: name, Item: { ...deliveryKey(pk, id), delivery, expiresAt } }));
}

export async function dropDue({ name, client }: Table, pk: string, sk: string): Promise<void> {
  await client.send(new DeleteCommand({ TableName: name, Key: { pk, sk } }));
}

interface Span {
  /** Ids, the end exclusive. */
  readonly from: string;
  readonly to: string;
  readonly limit: number;
  readonly newestFirst: boolean;
}

/** Deliveries of a span, with the places of those that cannot be read. */
export async function listDeliveries(
  { name, client }: Table,
  pk: string,
  { from, to, limit, newestFirst }: Span,
): Promise<{ items: (KeptDelivery | UnreadableItem)[]; more: boolean }> {
  if (from >= to) return { items: [], more: false };
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      // Between takes both its ends: one below the end is as far as it goes.
      ExpressionAttributeValues: { ':pk': pk, ':from': `${DELIVERY}${from}`, ':to': below(`${DELIVERY}${to}`) },
      ConsistentRead: true,
      ScanIndexForward: !newestFirst,
      Limit: limit,
    }),
  );
  const items = Items.map(({ sk, delivery }) =>
    listedItem(KeptDeliverySchema, delivery, String(sk).slice(DELIVERY.length)),
  );
  return { items, more: LastEvaluatedKey !== undefined };
}

/** Ids have no character below `-`: what ends with one less is before the text and behind whatever is before it. */
function below(text: string): string {
  const last = text.charCodeAt(text.length - 1) - 1;
  return `${text.slice(0, -1)}${String.fromCharCode(last)}~`;
}

function end(nowMs: number): number {
  return Math.floor(nowMs / 1000) + KEPT_SECONDS;
}
