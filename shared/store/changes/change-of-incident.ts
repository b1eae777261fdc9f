import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/* Which change was raised from an incident, the last one: whoever asks twice gets the one there is. */

function keyOf(tenant: string, incident: string) {
  return { pk: `CHANGE-OF#${tenant}#${incident}`, sk: 'CHANGE-OF' };
}

export async function changeRaisedFrom(
  { name, client }: Table,
  tenant: string,
  incident: string,
): Promise<string | null> {
  const Key = keyOf(tenant, incident);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : String(Item.change);
}

/** @param seen - which one there was; written only while that is so */
export function changeOfItem(
  { tenant, id: change }: { readonly tenant: string; readonly id: string },
  incident: string,
  seen: string | null,
): UniqueItem {
  return { ...keyOf(tenant, incident), attributes: { change }, ...(seen !== null && { replaces: { change: seen } }) };
}
