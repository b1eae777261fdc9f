import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { reservePort } from '#local/core/web-server.ts';
import { startDynoxide } from '#local/dynamodb/dynoxide.ts';

/** One call of DynamoDB by a function of the desk. */
export interface MeteredCall {
  /** The function's name. */
  readonly by: string;
  readonly operation: string;
  /** Kinds of the items it names, by the beginnings of their keys. */
  readonly items: string;
  readonly readUnits: number;
  readonly writeUnits: number;
}

export interface CapacityMeter extends AsyncDisposable {
  readonly url: string;
  /** @returns the calls since the last time it was asked */
  take(): readonly MeteredCall[];
}

const READS = ['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems'];
const WRITES = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems'];
/** A function names itself in the SDK's user agent (`AWS_SDK_UA_APP_ID`). */
const APPLICATION = /\bapp\/([a-z]+(?:-[a-z]+)*)/;

/**
 * Stands between the desk and its DynamoDB, asks for the consumed capacity with every call and adds it up. The units are
 * those of dynoxide, which counts by DynamoDB's published rules, indexes and transactions included.
 */
export async function startCapacityMeter(): Promise<CapacityMeter> {
  const dynamodb = await startDynoxide(undefined, (text) => console.error(text));
  const port = await reservePort(0, 'none');
  const calls: MeteredCall[] = [];
  const server = createServer((request, response) => {
    // Recovery: the caller repeats what breaks, and at its end the last look into the stream may find nobody.
    pass(request, response, dynamodb.url, (call) => calls.push(call)).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${port}`,
    take: () => calls.splice(0),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await dynamodb.stop();
    },
  };
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  count: (call: MeteredCall) => void,
): Promise<void> {
  const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
  const by = APPLICATION.exec(request.headers['user-agent'] ?? '')?.[1];
  const measured = by !== undefined && [...READS, ...WRITES].includes(operation);
  const asked = await bodyOf(request);
  const body = measured ? JSON.stringify({ ...JSON.parse(asked), ReturnConsumedCapacity: 'TOTAL' }) : asked;
  const { host, connection, 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = request.headers;
  const answer = await fetch(target, { method: 'POST', headers: headers as Record<string, string>, body });
  const text = await answer.text();
  if (measured) count({ by, operation, items: kindsOf(JSON.parse(asked)), ...unitsOf(operation, text) });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

type Key = Readonly<Record<'pk' | 'sk', { readonly S: string }>>;

interface Asked {
  readonly Key?: Key;
  readonly Item?: Key;
  readonly IndexName?: string;
  readonly TransactItems?: readonly Readonly<Record<string, Asked>>[];
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly Key[] }>>;
}

function kindsOf({ Key, Item, IndexName, TransactItems = [], RequestItems = {} }: Asked): string {
  const written = TransactItems.flatMap((item) => Object.values(item).map((one) => one.Key ?? one.Item));
  const keys = [Key, Item, ...written, ...Object.values(RequestItems).flatMap(({ Keys }) => Keys)];
  const kinds = keys.flatMap((key) => (key === undefined ? [] : [kindOf(key)]));
  return kinds.length === 0 ? (IndexName ?? '') : [...new Set(kinds)].join(' + ');
}

/** Two first words of a key, without what is of one item alone. */
function kindOf({ pk, sk }: Key): string {
  const [kind = '', part = ''] = [pk.S.split('#')[0], sk.S.split('#')[0]];
  return `${kind}/${part.replace(/^\d.*$/, '…')}`;
}

interface Consumed {
  readonly CapacityUnits: number;
}

/** A refused write tells no capacity; it is counted as a call without units. */
function unitsOf(operation: string, answer: string): { readUnits: number; writeUnits: number } {
  const { ConsumedCapacity = [] } = JSON.parse(answer) as { ConsumedCapacity?: Consumed | Consumed[] };
  const units = [ConsumedCapacity].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
  return READS.includes(operation) ? { readUnits: units, writeUnits: 0 } : { readUnits: 0, writeUnits: units };
}
