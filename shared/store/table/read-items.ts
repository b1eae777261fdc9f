import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Table } from './table.ts';

/** BatchGetItem takes a hundred keys. */
const BATCH = 100;
/** Throttled keys are asked for again so many times; the SDK has waited in between. */
const MOST_ROUNDS = 5;

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/**
 * Items by `itemName` of their key; what does not exist is not in it. A hundred of them in one call.
 *
 * @throws DomainError busy when the table goes on leaving some unread
 */
export async function readItems(
  table: Table,
  keys: readonly ItemKey[],
  { consistent }: { consistent: boolean },
): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const items = new Map<string, Record<string, unknown>>();
  for (let start = 0; start < keys.length; start += BATCH) {
    for (const item of await readBatch(table, keys.slice(start, start + BATCH), consistent)) {
      items.set(itemName({ pk: String(item.pk), sk: String(item.sk) }), item);
    }
  }
  return items;
}

/** Unmistakable: no sort key of the table has a space before its end. */
export function itemName({ pk, sk }: ItemKey): string {
  return `${sk} ${pk}`;
}

async function readBatch({ name, client }: Table, keys: readonly ItemKey[], ConsistentRead: boolean) {
  const found: Record<string, unknown>[] = [];
  let Keys: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }));
  for (let round = 0; Keys.length > 0; round++) {
    if (round === MOST_ROUNDS) {
      throw new DomainError('busy', { reason: 'The table left keys unread time and again; send the same again' });
    }
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [name]: { Keys, ConsistentRead } } }),
    );
    found.push(...(Responses?.[name] ?? []));
    Keys = UnprocessedKeys?.[name]?.Keys ?? [];
  }
  return found;
}
