import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { alertKey } from './keys.ts';
import type { Table } from './table.ts';
import type { UniqueItem } from './unique-item.ts';

/** What is known of an alert key: the incident it opened last, and when it recovered last. */
export interface StoredAlert {
  readonly number: string | null;
  readonly recoveredAt: string | null;
}

interface AlertName {
  readonly source: string;
  readonly key: string;
}

/** Strongly consistent: a stale answer would only cost a lost race, a fresh one spares it. */
export async function readAlert(
  { name, client }: Table,
  tenant: string,
  alert: AlertName,
): Promise<StoredAlert | null> {
  const Key = alertKey(tenant, alert.source, alert.key);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  if (Item === undefined) return null;
  return { number: asText(Item.number), recoveredAt: asText(Item.recoveredAt) };
}

/** @returns the item that makes the incident to be opened the key's one and only */
export function toUniqueAlert(tenant: string, alert: AlertName, known: StoredAlert | null, number: string): UniqueItem {
  return {
    ...alertKey(tenant, alert.source, alert.key),
    attributes: { number, recoveredAt: known?.recoveredAt ?? null },
    ...(known !== null && { replaces: { number: known.number, recoveredAt: known.recoveredAt } }),
  };
}

const alertIsUnknown = 'attribute_not_exists(pk)';
const alertIsAsSeen = '#number = :number AND #recoveredAt = :recoveredAt';

/** Remembers the recovery, so that an older alert that comes later opens nothing. @returns false when somebody else wrote first */
export async function writeRecovery(
  { name, client }: Table,
  tenant: string,
  alert: AlertName & { at: string },
  known: StoredAlert | null,
): Promise<boolean> {
  const Item = { ...alertKey(tenant, alert.source, alert.key), number: known?.number ?? null, recoveredAt: alert.at };
  try {
    await client.send(
      new PutCommand({
        TableName: name,
        Item,
        ...(known === null ? { ConditionExpression: alertIsUnknown } : asSeen(known)),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function asSeen({ number, recoveredAt }: StoredAlert) {
  return {
    ConditionExpression: alertIsAsSeen,
    ExpressionAttributeNames: { '#number': 'number', '#recoveredAt': 'recoveredAt' },
    ExpressionAttributeValues: { ':number': number, ':recoveredAt': recoveredAt },
  };
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
