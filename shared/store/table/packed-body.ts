import { gunzipSync, gzipSync } from 'node:zlib';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './table.ts';

/** An item may have 400 KB with its key and attributes; a body of a megabyte that hardly compresses takes three. */
const PART_BYTES = 350 * 1024;

interface Place {
  readonly pk: string;
  /** Epoch seconds after which it may be forgotten. */
  readonly expiresAt: number;
}

/** Keeps a text of any size whole, compressed; the same text is written as the same items. @returns in how many parts */
export async function writeBody({ name, client }: Table, { pk, expiresAt }: Place, body: string): Promise<number> {
  const bytes = gzipSync(body);
  const parts = Array.from({ length: Math.ceil(bytes.length / PART_BYTES) }, (_, part) =>
    bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES),
  );
  await Promise.all(
    parts.map((part, index) =>
      client.send(new PutCommand({ TableName: name, Item: { pk, sk: partSk(index), part, expiresAt } })),
    ),
  );
  return parts.length;
}

/** @throws Error when a part is missing, so that nobody takes half a body for the whole */
export async function readBody({ name, client }: Table, pk: string, parts: number): Promise<string> {
  const read = Array.from({ length: parts }, async (_, index) => {
    const Key = { pk, sk: partSk(index) };
    const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
    if (!(Item?.part instanceof Uint8Array)) throw new Error(`part ${index} of ${pk} is missing`);
    return Item.part;
  });
  return gunzipSync(Buffer.concat(await Promise.all(read))).toString('utf8');
}

function partSk(index: number): string {
  return `PART#${index}`;
}
