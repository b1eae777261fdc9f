import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { INDEXES } from '#infra/constructs/incident-table.ts';
import { startDynoxide } from '#local/dynamodb/dynoxide.ts';
import type { Table } from '#shared/store/table/table.ts';

const keys = (pk: string, sk: string) => [
  { AttributeName: pk, KeyType: 'HASH' as const },
  { AttributeName: sk, KeyType: 'RANGE' as const },
];

/** An empty table with the keys and the indexes of the desk's, and nothing around it. */
export async function aDeskTable(): Promise<{ readonly table: Table; readonly stop: () => Promise<void> }> {
  const server = await startDynoxide(undefined, () => {});
  const client = new DynamoDBClient({
    ...{ endpoint: server.url, region: 'eu-west-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } },
  });
  const prefixes = Object.entries(INDEXES).map(([IndexName, prefix]) => ({
    ...{ IndexName, pk: `${prefix}Pk`, sk: `${prefix}Sk` },
  }));
  await client.send(
    new CreateTableCommand({
      TableName: 'desk',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keys('pk', 'sk'),
      AttributeDefinitions: ['pk', 'sk', ...prefixes.flatMap(({ pk, sk }) => [pk, sk])].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      GlobalSecondaryIndexes: prefixes.map(({ IndexName, pk, sk }) => ({
        ...{ IndexName, KeySchema: keys(pk, sk), Projection: { ProjectionType: 'KEYS_ONLY' } },
      })),
    }),
  );
  const stop = async () => {
    client.destroy();
    await server.stop();
  };
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return { table: { name: 'desk', client: documents }, stop };
}
