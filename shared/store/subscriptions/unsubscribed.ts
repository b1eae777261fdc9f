import { subscriberId } from '#shared/store/table/keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { transact } from '#shared/store/table/transact.ts';
import { askedKey, subscriberKey, unsubscribedKey } from './subscription-keys.ts';

/**
 * Who wants no mails about announcements: somebody who subscribed once, or whom they were about. Kept without an address, and
 * forgotten when they subscribe again.
 */

export async function isUnsubscribed(table: Table, tenant: string, email: string): Promise<boolean> {
  return (await unsubscribedAmong(table, tenant, [email])).has(email);
}

/** @returns those of the addresses that want no such mails; a hundred of them are one call */
export async function unsubscribedAmong(
  table: Table,
  tenant: string,
  emails: readonly string[],
): Promise<ReadonlySet<string>> {
  const keyed = emails.map((email) => [email, unsubscribedKey(tenant, subscriberId(email))] as const);
  // An address in two spellings has one key, and no batch may name a key twice.
  const keys = [...new Map(keyed.map(([, key]) => [key.sk, key])).values()];
  const found = await readItems(table, keys, { consistent: true });
  return new Set(keyed.filter(([, key]) => found.has(itemName(key))).map(([email]) => email));
}

/** Ends whatever there is of somebody, and keeps that they want none. A second time changes nothing. */
export async function unsubscribe(table: Table, tenant: string, id: string, now: string): Promise<void> {
  const TableName = table.name;
  await transact(table, [
    { Delete: { TableName, Key: subscriberKey(tenant, id) } },
    { Delete: { TableName, Key: askedKey(tenant, id) } },
    { Put: { TableName, Item: { ...unsubscribedKey(tenant, id), at: now } } },
  ]);
}
