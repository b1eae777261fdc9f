import * as z from 'zod';
import type { DynamoDbClient } from '#local/dynamodb/client.ts';
import type { DeskTable } from '#local/dynamodb/tables.ts';

const ItemsSchema = z.object({ Items: z.array(z.record(z.string(), z.unknown())) });
type Items = z.infer<typeof ItemsSchema>['Items'];

/** The items of some partitions, as many as one page has. */
export async function itemsOf(table: DeskTable, partitions: readonly string[], client: DynamoDbClient): Promise<Items> {
  const pages = partitions.map((partition) => {
    const query = { TableName: table.name, KeyConditionExpression: '#pk = :pk', ConsistentRead: true };
    const names = { ExpressionAttributeNames: { '#pk': table.keys[0] } };
    const values = { ExpressionAttributeValues: { ':pk': { S: partition } } };
    return client.ask('DynamoDB_20120810.Query', { ...query, ...names, ...values }, ItemsSchema);
  });
  return (await Promise.all(pages)).flatMap(({ Items }) => Items);
}

export async function putItems({ name }: DeskTable, items: Items, client: DynamoDbClient): Promise<void> {
  for (const Item of items) await client.ask('DynamoDB_20120810.PutItem', { TableName: name, Item }, z.unknown());
}
