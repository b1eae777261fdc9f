import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { firstThatFit } from '#domain/kernel/page-bytes.ts';
import { listedItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type UnparsedAlert, UnparsedAlertSchema, type UnparsedState, unparsedListPk } from './unparsed-alerts.ts';

/** Throttled keys are asked for again so many times; the SDK has waited in between. */
const MOST_ROUNDS = 5;

export interface UnparsedPage {
  readonly items: readonly (UnparsedAlert | UnreadableItem)[];
  /** The place to go on from; null at the end. */
  readonly next: string | null;
}

/**
 * What is kept, the newest first. Eventually consistent, as every index.
 *
 * @param after - the place the page begins behind, '' for the first
 * @param limit - at most 100, which is what one BatchGetItem takes
 */
export async function listUnparsed(
  table: Table,
  tenant: string,
  { state, limit, after }: { state: UnparsedState; limit: number; after: string },
): Promise<UnparsedPage> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'byRelation',
      KeyConditionExpression: `relationPk = :pk${after === '' ? '' : ' AND relationSk < :after'}`,
      ExpressionAttributeValues: {
        ':pk': unparsedListPk(tenant, state),
        ...(after !== '' && { ':after': after }),
      },
      ScanIndexForward: false,
      Limit: limit,
    }),
  );
  const heads = await readHeads(
    table,
    Items.map(({ pk, sk }) => ({ pk, sk })),
  );
  // What has expired since is in the index for a moment longer.
  const found = Items.flatMap(({ pk, relationSk }) => {
    const item = heads.get(String(pk));
    return item === undefined ? [] : [{ item, place: String(relationSk) }];
  });
  const fitting = firstThatFit(found);
  const last = fitting.length < found.length ? fitting.at(-1)?.place : Items.at(-1)?.relationSk;
  const ends = fitting.length === found.length && Items.length < limit;
  return { items: fitting.map(({ item }) => item), next: ends ? null : String(last) };
}

async function readHeads(
  { name, client }: Table,
  keys: Record<string, unknown>[],
): Promise<Map<string, UnparsedAlert | UnreadableItem>> {
  const heads = new Map<string, UnparsedAlert | UnreadableItem>();
  let Keys = keys;
  for (let round = 0; Keys.length > 0; round++) {
    if (round === MOST_ROUNDS) throw new Error(`${Keys.length} items could not be read in ${MOST_ROUNDS} rounds`);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [name]: { Keys } } }),
    );
    for (const item of Responses?.[name] ?? []) {
      const pk = String(item.pk);
      heads.set(pk, listedItem(UnparsedAlertSchema, item, pk.slice(pk.lastIndexOf('#') + 1)));
    }
    Keys = UnprocessedKeys?.[name]?.Keys ?? [];
  }
  return heads;
}
