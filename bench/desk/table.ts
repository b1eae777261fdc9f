import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DynamoDbClient } from '#local/dynamodb/client.ts';
import { startDynoxide } from '#local/dynamodb/dynoxide.ts';
import { createTables } from '#local/dynamodb/tables.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { Deployable } from './assembly.ts';

export interface BenchTable extends Table, AsyncDisposable {
  readonly url: string;
}

/** A table of the template, with its indexes and its stream, in a DynamoDB of its own: empty in memory, or what a file holds. */
export async function createBenchTable({ resources, assembly }: Deployable, file?: string): Promise<BenchTable> {
  const server = await startDynoxide(file, (text) => console.error(text));
  const maker = new DynamoDbClient(server.url);
  const tables = await createTables(resources, maker);
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: server.url,
      region: assembly.region,
      credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  );
  return {
    name: tables[0]?.name ?? '',
    client,
    url: server.url,
    [Symbol.asyncDispose]: async () => {
      client.destroy();
      maker.close();
      await server.stop();
    },
  };
}
