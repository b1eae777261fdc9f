import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';

/** The least a function over DynamoDB can be; what the desk's functions are compared with. */
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function handler(Key: Record<string, string>): Promise<unknown> {
  const { Item } = await client.send(new GetCommand({ TableName: 'bare', Key }));
  return Item;
}
