import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type AlertName, alertKey, formerAlertKey } from '#shared/store/table/alert-keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/** What is known of an alert key. */
export interface StoredAlert {
  /** Its item: by integration and key, or as it was named before keys belonged to integrations. */
  readonly pk: string;
  /** The incident it opened last. */
  readonly number: string | null;
  /** When it recovered last. */
  readonly recoveredAt: string | null;
  /** When it began to fire or was quiet again of late, oldest first (domain/alerts/silence/flapping.ts). */
  readonly changes: readonly string[];
  /** Recoveries no incident has to do with, by the sender's clock, newest last: what is older opens nothing (rule 30). */
  readonly orphans: readonly Orphan[];
  /** Grows with every write; null of an item from before. */
  readonly revision: number | null;
}

export interface Orphan {
  readonly member: string;
  readonly at: string;
}

/** A recovery overtakes its alert by minutes: of so many members at once is more than ever does. */
const MOST_ORPHANS = 20;
const SORT_KEY = 'ALERT';

/** Strongly consistent: a stale answer would only cost a lost race, a fresh one spares it. */
export async function readAlert(
  { name, client }: Table,
  tenant: string,
  alert: AlertName,
): Promise<StoredAlert | null> {
  const Key = alertKey(tenant, alert);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return alertOf(Item);
}

/** @returns what an item of the table says of a key; null where there is none */
export function alertOf(item: Record<string, unknown> | undefined): StoredAlert | null {
  return item === undefined ? null : parse(item);
}

/** Of many alerts those whose former names ever opened something. One call for a hundred names. */
export async function formerlyKnown<Alert extends FormerNames>(
  table: Table,
  tenant: string,
  alerts: readonly Alert[],
): Promise<ReadonlySet<Alert>> {
  const keys = new Map(
    alerts.flatMap((alert) => formerKeysOf(tenant, alert)).map((key) => [itemName(key), key] as const),
  );
  const items = await readItems(table, [...keys.values()], { consistent: true });
  return new Set(alerts.filter((alert) => formerKeysOf(tenant, alert).some((key) => items.has(itemName(key)))));
}

interface FormerNames {
  readonly source: string;
  readonly formerKeys: readonly string[];
}

function formerKeysOf(tenant: string, { source, formerKeys }: FormerNames) {
  return formerKeys.map((key) => formerAlertKey(tenant, source, key));
}

/** What is known under the names the same alert had before, those that ever opened something. One call. */
export async function readFormerAlerts(
  table: Table,
  tenant: string,
  alert: FormerNames,
): Promise<(StoredAlert & { readonly number: string })[]> {
  const keys = formerKeysOf(tenant, alert);
  const items = await readItems(table, keys, { consistent: true });
  return keys.flatMap((key) => {
    const stored = alertOf(items.get(itemName(key)));
    return stored?.number ? [{ ...stored, number: stored.number }] : [];
  });
}

function parse(item: Record<string, unknown>): StoredAlert {
  return {
    pk: String(item.pk),
    number: asText(item.number),
    recoveredAt: asText(item.recoveredAt),
    changes: Array.isArray(item.changes) ? item.changes.map(String) : [],
    orphans: Array.isArray(item.orphans)
      ? item.orphans.map((one) => ({ member: `${one.member}`, at: `${one.at}` }))
      : [],
    revision: typeof item.revision === 'number' ? item.revision : null,
  };
}

export type AlertFacts = Pick<StoredAlert, 'number' | 'recoveredAt' | 'changes'>;

/** @returns the item of the key with what is known of it from now on; refused when somebody else knows more by then */
export function toUniqueAlert(
  tenant: string,
  alert: AlertName,
  known: StoredAlert | null,
  next: AlertFacts,
): UniqueItem {
  return {
    ...{ pk: known?.pk ?? alertKey(tenant, alert).pk, sk: SORT_KEY },
    attributes: { ...next, orphans: known?.orphans ?? [], revision: (known?.revision ?? 0) + 1 },
    ...(known !== null && { replaces: seen(known) }),
  };
}

/** An item from before has no revision; what it says stands in for one. */
function seen({ revision, number, recoveredAt }: StoredAlert): NonNullable<UniqueItem['replaces']> {
  return revision === null ? { number, recoveredAt } : { revision };
}

const alertIsUnknown = 'attribute_not_exists(pk)';

/**
 * Remembers a recovery that no open incident has to do with, so that an older alert that comes later opens nothing.
 *
 * @returns false when somebody else wrote first
 */
export async function writeRecovery(
  { name, client }: Table,
  tenant: string,
  alert: AlertName & { readonly at: string },
  known: StoredAlert | null,
  orphan: Orphan,
): Promise<boolean> {
  const { number = null, changes = [], orphans = [], revision = 0 } = known ?? {};
  const others = orphans.filter(({ member }) => member !== orphan.member);
  const facts = { number, changes, recoveredAt: alert.at, revision: (revision ?? 0) + 1 };
  const Item = {
    ...{ pk: known?.pk ?? alertKey(tenant, alert).pk, sk: SORT_KEY, ...facts },
    orphans: [...others, orphan].slice(-MOST_ORPHANS),
  };
  try {
    const condition = known === null ? { ConditionExpression: alertIsUnknown } : asSeen(known);
    await client.send(new PutCommand({ TableName: name, Item, ...condition }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function asSeen(known: StoredAlert) {
  const fields = Object.entries(seen(known));
  return {
    ConditionExpression: fields.map(([field]) => `#${field} = :${field}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(fields.map(([field]) => [`#${field}`, field])),
    ExpressionAttributeValues: Object.fromEntries(fields.map(([field, value]) => [`:${field}`, value])),
  };
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
