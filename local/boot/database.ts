import { join } from 'node:path';
import type { BootOptions } from '#local/boot/options.ts';
import type { OpenState } from '#local/core/state.ts';
import { DynamoDbClient } from '#local/dynamodb/client.ts';
import { startDynoxide } from '#local/dynamodb/dynoxide.ts';
import { StreamRecords } from '#local/dynamodb/stream-records.ts';
import type { Log } from '#local/runtime.ts';

export interface Database {
  readonly client: DynamoDbClient;
  /** Only of the one that comes with the project. */
  readonly streamRecords: StreamRecords | undefined;
}

/** The DynamoDB behind the endpoint: ours with its file beside the state, or the one the operator names. */
export async function openDatabase(
  options: BootOptions,
  data: { state: OpenState; log: Log },
  closing: AsyncDisposableStack,
): Promise<Database> {
  if (options.dynamodbEndpoint !== undefined)
    return { client: connect(options.dynamodbEndpoint, closing), streamRecords: undefined };
  // Also when nothing is kept: the file lies in the folder that goes with the desk.
  const file = join(data.state.folder, 'dynamodb.sqlite');
  const server = await startDynoxide(file, (text) => data.log.warn('dynamodb', text));
  closing.defer(() => server.stop());
  const streamRecords = new StreamRecords(file);
  closing.defer(() => streamRecords.close());
  return { client: connect(server.url, closing), streamRecords };
}

function connect(url: string, closing: AsyncDisposableStack): DynamoDbClient {
  const client = new DynamoDbClient(url);
  closing.defer(() => client.close());
  return client;
}
