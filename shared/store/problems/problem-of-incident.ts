import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/*
 * Which problem was made of an incident, the last one: somebody may ask for it while the desk proposes it, and one cause is one problem.
 */

function keyOf(tenant: string, incident: string) {
  return { pk: `PROBLEM-OF#${tenant}#${incident}`, sk: 'PROBLEM-OF' };
}

export async function problemMadeOf({ name, client }: Table, tenant: string, incident: string): Promise<string | null> {
  const Key = keyOf(tenant, incident);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : String(Item.problem);
}

/** @param seen - which one there was; written only while that is so */
export function problemOfItem(
  { tenant, id: problem }: { readonly tenant: string; readonly id: string },
  incident: string,
  seen: string | null,
): UniqueItem {
  return { ...keyOf(tenant, incident), attributes: { problem }, ...(seen !== null && { replaces: { problem: seen } }) };
}
