import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { alertKey } from './keys.ts';
import type { Table } from './table.ts';
import type { UniqueItem } from './unique-item.ts';

/** What is known of an alert key. */
export interface StoredAlert {
  /** The incident it opened last. */
  readonly number: string | null;
  /** When it recovered last. */
  readonly recoveredAt: string | null;
  /** When it began to fire or was quiet again of late, oldest first (domain/alerts/flapping.ts). */
  readonly changes: readonly string[];
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
  const changes = Array.isArray(Item.changes) ? Item.changes.map(String) : [];
  return { number: asText(Item.number), recoveredAt: asText(Item.recoveredAt), changes };
}

/** @returns the item of the key with what is known of it from now on; refused when somebody else knows more by then */
export function toUniqueAlert(
  tenant: string,
  alert: AlertName,
  known: StoredAlert | null,
  next: StoredAlert,
): UniqueItem {
  return {
    ...alertKey(tenant, alert.source, alert.key),
    attributes: { ...next },
    ...(known !== null && { replaces: { number: known.number, recoveredAt: known.recoveredAt } }),
  };
}

const alertIsUnknown = 'attribute_not_exists(pk)';
const alertIsAsSeen = '#number = :number AND #recoveredAt = :recoveredAt';

/**
 * Remembers a recovery that no open incident has to do with, so that an older alert that comes later opens nothing.
 *
 * @returns false when somebody else wrote first
 */
export async function writeRecovery(
  { name, client }: Table,
  tenant: string,
  alert: AlertName & { at: string },
  known: StoredAlert | null,
): Promise<boolean> {
  const facts = { number: known?.number ?? null, recoveredAt: alert.at, changes: known?.changes ?? [] };
  const Item = { ...alertKey(tenant, alert.source, alert.key), ...facts };
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
