import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { waitingPk } from '#shared/store/table/assignment-keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Strongly consistent. @returns the numbers of what waits for somebody of a group, the most urgent first, of those the oldest */
export async function waitingRecords(
  { name, client }: Table,
  tenant: string,
  group: string,
  limit: number,
): Promise<string[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': waitingPk(tenant, group) },
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return Items.map(({ sk }) => String(sk).replace(/^\d+#/, ''));
}
