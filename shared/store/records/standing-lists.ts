import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { RecordState } from '#domain/kernel/record-type.ts';
import { directoryPk, recordName } from '#shared/store/table/keys.ts';
import { listedItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { Stored } from './record-store.ts';

/** Lists of a kind by how a record stands, e.g. its status: the place in the directory is in an index under that, and a page of it two calls. */

interface Position {
  readonly limit: number;
  /** The id the page begins behind, '' for the first. */
  readonly after: string;
}

/** What an item of the directory has beside its record. */
export function standingKeys<State extends RecordState>(type: Stored<State>, record: State): Record<string, string> {
  const standing = type.standingOf?.(record);
  return standing === undefined
    ? {}
    : { statePk: standingPk(type, record.tenant, standing), stateSk: type.idOf(record) };
}

/** Beside the buckets of incidents: a kind has a prefix none of them has. */
function standingPk({ prefix }: Pick<Stored<RecordState>, 'prefix'>, tenant: string, standing: string): string {
  return `T#${tenant}#${recordName(prefix, standing)}`;
}

/** Those that stand so, by id, with the places of those that cannot be read. The index follows within moments; what moved on since is left out. */
export async function listStanding<State extends RecordState>(
  table: Table,
  type: Stored<State>,
  tenant: string,
  standing: string,
  { limit, after }: Position,
): Promise<{ items: (State | UnreadableItem)[]; last: string | null }> {
  const keyOf = (id: string) => ({ pk: directoryPk(tenant), sk: recordName(type.prefix, id) });
  const statePk = standingPk(type, tenant, standing);
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'byState',
      KeyConditionExpression: 'statePk = :pk',
      ExpressionAttributeValues: { ':pk': statePk },
      Limit: limit,
      ...(after !== '' && { ExclusiveStartKey: { statePk, stateSk: after, ...keyOf(after) } }),
    }),
  );
  const ids = Items.map(({ stateSk }) => String(stateSk));
  const places = await readItems(table, ids.map(keyOf), { consistent: false });
  const items = ids.flatMap((id) => {
    const place = places.get(itemName(keyOf(id)));
    return place?.statePk === statePk ? [listedItem(type.schema, place.record, id)] : [];
  });
  return { items, last: LastEvaluatedKey === undefined ? null : (ids.at(-1) ?? null) };
}
