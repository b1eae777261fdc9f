import { WireError } from '#local/core/wire-error.ts';
import { isWrite, neededGrants } from '#local/dynamodb/actions.ts';
import type { DynamoDbClient } from '#local/dynamodb/client.ts';
import { removeExpired } from '#local/dynamodb/expiry.ts';
import { itemsOf, putItems } from '#local/dynamodb/kept-items.ts';
import { createTables, type DeskTable, dropTable } from '#local/dynamodb/tables.ts';
import type { Throttle } from '#local/dynamodb/throttle.ts';
import { type WrittenItem, writtenItems } from '#local/dynamodb/written-items.ts';
import type { Runtime } from '#local/runtime.ts';
import type { Service, WireRequest, WireResponse } from '#local/service.ts';

const DAY_MS = 86_400_000;

/** Headers of the hop between endpoint and server, which the endpoint sets anew. */
const OWN_HEADERS = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'date',
  'keep-alive',
  'expect',
]);

export interface DynamoDbOptions {
  readonly runtime: Pick<Runtime, 'resources' | 'iam' | 'clock' | 'region' | 'accountId'>;
  readonly client: DynamoDbClient;
  readonly throttle: Throttle;
  /** Told of what was written as soon as it is, before its caller is. */
  readonly onWrite: (written: readonly WrittenItem[]) => void;
}

/** Tables of the template in a real DynamoDB; requests pass through byte by byte once IAM agrees. */
export function createDynamoDb({ runtime, client, throttle, onWrite }: DynamoDbOptions): Service {
  const prefix = `arn:aws:dynamodb:${runtime.region}:${runtime.accountId}:`;
  let tables: readonly DeskTable[] = [];
  let cancel: () => void = () => undefined;
  return {
    name: 'dynamodb',
    wire: {
      services: ['dynamodb'],
      handle: async (request, caller) => {
        const body = parseJson(request.body);
        for (const { action, resource } of neededGrants(request.operation, body, prefix)) {
          runtime.iam.assertAllowed(caller, action, resource);
        }
        const refused = caller.kind === 'role' ? throttle.take(request.operation, body) : undefined;
        if (refused !== undefined) return refused;
        const answer = await forward(request, client);
        if (isWrite(request.operation) && answer.status === 200) onWrite(writtenItems(body));
        return answer;
      },
    },
    start: async () => {
      tables = await createTables(runtime.resources, client);
      cancel = runtime.clock.every(DAY_MS, async () => {
        for (const table of tables) await removeExpired(table, client, runtime.clock.now());
      });
    },
    stop: async () => cancel(),
    reset: async ({ keep = [] }) => {
      throttle.end();
      const kept = await Promise.all(
        tables.map(async (table) => ({ table, items: await itemsOf(table, keep, client) })),
      );
      for (const table of tables) await dropTable(table, client);
      tables = await createTables(runtime.resources, client);
      for (const { table, items } of kept) await putItems(table, items, client);
      // What was read before is another now.
      onWrite([]);
    },
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    // Recovery: it is the caller's mistake and answered as DynamoDB answers it.
    throw new WireError('SerializationException', 'the body is not JSON', 400, { cause });
  }
}

async function forward(request: WireRequest, client: DynamoDbClient): Promise<WireResponse> {
  const headers = withoutOwn(request.headers);
  const {
    status,
    headers: answered,
    body,
  } = await client.forward({ ...headers, 'content-length': String(request.body.length) }, request.body);
  return { status, headers: withoutOwn(answered), body };
}

function withoutOwn(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name)));
}
