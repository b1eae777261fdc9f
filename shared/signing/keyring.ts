import { randomBytes } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';

/** One key the desk signs with. Its id travels with every signature, so that older ones stay valid after a rotation. */
export interface SigningKey {
  /** 1 to 255: one byte of a token. */
  readonly id: number;
  readonly secret: Uint8Array;
}

export interface Keyring {
  /** What is signed with now. */
  readonly current: SigningKey;
  /** Every key a signature may have been made with. */
  readonly find: (id: number) => SigningKey | null;
}

/** Where the keys are: one item for the whole table. */
export const KEYRING_KEY = { pk: 'KEYRING', sk: 'KEYRING' } as const;

/** HMAC-SHA256 takes no strength from keys longer than its 32 bytes of output. */
const SECRET_BYTES = 32;
/** A rotated key must be known to every container before it signs: add it, wait this long, then make it `current`. */
const CACHE_MS = 5 * 60_000;

interface KeyringItem {
  readonly current: number;
  /** Secrets in base64 by id. */
  readonly keys: Readonly<Record<string, string>>;
  /** Whether no secret was ever in the table (secrets-apart.ts): true of a desk that begins now. */
  readonly secretsApart?: true;
}

/** @returns a keyring of the stored form. @throws Error when the current key is missing: nothing may be signed then */
export function toKeyring(item: KeyringItem): Keyring {
  const keys = new Map(Object.entries(item.keys).map(([id, secret]) => [Number(id), toKey(Number(id), secret)]));
  const current = keys.get(item.current);
  if (!current) throw new Error(`The keyring has no key ${item.current}`);
  return { current, find: (id) => keys.get(id) ?? null };
}

function toKey(id: number, secret: string): SigningKey {
  return { id, secret: new Uint8Array(Buffer.from(secret, 'base64')) };
}

/**
 * The desk's signing keys, minted on first use: whoever comes first writes them, everybody else reads them.
 *
 * @returns a function that answers the keyring, read from the table at most every five minutes per container
 */
export function createKeyring(table: Table, nowMs = Date.now): () => Promise<Keyring> {
  let cached: { readonly keyring: Promise<Keyring>; readonly until: number } | null = null;
  return () => {
    if (cached && nowMs() < cached.until) return cached.keyring;
    const keyring = load(table);
    cached = { keyring, until: nowMs() + CACHE_MS };
    // A failed read is not remembered; whoever awaits it hears of it.
    keyring.catch(() => {
      cached = null;
    });
    return keyring;
  };
}

async function load(table: Table): Promise<Keyring> {
  const stored = await read(table);
  return toKeyring(stored ?? (await mint(table)));
}

async function read({ name, client }: Table): Promise<KeyringItem | null> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: KEYRING_KEY, ConsistentRead: true }));
  return Item ? { current: Number(Item.current), keys: Item.keys as Record<string, string> } : null;
}

async function mint(table: Table): Promise<KeyringItem> {
  const item: KeyringItem = {
    current: 1,
    keys: { 1: randomBytes(SECRET_BYTES).toString('base64') },
    secretsApart: true,
  };
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...KEYRING_KEY, ...item },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return item;
  } catch (error) {
    // Somebody else minted first: theirs counts.
    const theirs =
      error instanceof Error && error.name === 'ConditionalCheckFailedException' ? await read(table) : null;
    if (!theirs) throw error;
    return theirs;
  }
}
