import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './table.ts';
import { type UnparsedAlert, UnparsedAlertSchema, type UnparsedState, unparsedListPk } from './unparsed-alerts.ts';

/** Throttled keys are asked for again so many times; the SDK has waited in between. */
const MOST_ROUNDS = 5;

export interface UnparsedPage {
  readonly items: readonly UnparsedAlert[];
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
  return {
    // What has expired since is in the index for a moment longer.
    items: Items.flatMap(({ pk }) => heads.get(String(pk)) ?? []),
    next: Items.length < limit ? null : String(Items.at(-1)?.relationSk),
  };
}

async function readHeads(
  { name, client }: Table,
  keys: Record<string, unknown>[],
): Promise<Map<string, UnparsedAlert>> {
  const heads = new Map<string, UnparsedAlert>();
  let Keys = keys;
  for (let round = 0; Keys.length > 0; round++) {
    if (round === MOST_ROUNDS) throw new Error(`${Keys.length} items could not be read in ${MOST_ROUNDS} rounds`);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [name]: { Keys } } }),
    );
    for (const item of Responses?.[name] ?? []) heads.set(String(item.pk), UnparsedAlertSchema.parse(item));
    Keys = UnprocessedKeys?.[name]?.Keys ?? [];
  }
  return heads;
}
