import { join } from 'node:path';
import type { BootOptions } from '#local/boot/options.ts';
import type { OpenState } from '#local/core/state.ts';
import { DynamoDbClient } from '#local/dynamodb/client.ts';
import { startDynoxide } from '#local/dynamodb/dynoxide.ts';
import type { Log } from '#local/runtime.ts';

/** The DynamoDB behind the endpoint: ours with its file beside the state, or the one the operator names. */
export async function openDatabase(
  options: BootOptions,
  data: { state: OpenState; log: Log },
  closing: AsyncDisposableStack,
): Promise<DynamoDbClient> {
  const url = options.dynamodbEndpoint ?? (await startOwn(data, closing));
  const client = new DynamoDbClient(url);
  closing.defer(() => client.close());
  return client;
}

async function startOwn(
  { state, log }: { state: OpenState; log: Log },
  closing: AsyncDisposableStack,
): Promise<string> {
  const file = state.inMemory ? undefined : join(state.folder, 'dynamodb.sqlite');
  const server = await startDynoxide(file, (text) => log.warn('dynamodb', text));
  closing.defer(() => server.stop());
  return server.url;
}
