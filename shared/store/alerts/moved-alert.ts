import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { ALERT_MEMBER, alertMemberKey } from '#shared/store/table/alert-keys.ts';
import { incidentPk } from '#shared/store/table/keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { parseMember, type StoredMember } from './alert-members.ts';

/** What of an alert goes from record to record with it. */

/** Ids of the members of a record's alert, as many as are asked for. */
export async function memberIdsOf(
  { name, client }: Table,
  tenant: string,
  number: string,
  most: number,
): Promise<string[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ProjectionExpression: 'id',
      ExpressionAttributeValues: { ':pk': incidentPk(tenant, number), ':prefix': ALERT_MEMBER },
      ConsistentRead: true,
      Limit: most,
    }),
  );
  return Items.map(({ id }) => String(id));
}

/** Of those members the ones a record has, as they stand. */
export async function membersOf(
  table: Table,
  tenant: string,
  number: string,
  ids: readonly string[],
): Promise<StoredMember[]> {
  const keys = ids.map((id) => alertMemberKey(tenant, number, id));
  const items = await readItems(table, keys, { consistent: true });
  return keys.flatMap((key) => {
    const item = items.get(itemName(key));
    return item === undefined ? [] : [parseMember(item)];
  });
}
