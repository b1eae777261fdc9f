import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { RecordState } from '#domain/kernel/record-type.ts';
import type { Stored } from '#shared/store/records/record-store.ts';
import { directoryPk, recordName } from '#shared/store/table/keys.ts';
import { isReadableItem, listedItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { standingPk } from './place-keys.ts';

interface Position {
  readonly limit: number;
  /** The id the page begins behind, '' for the first. */
  readonly after: string;
}

/** A page of one kind, by id, with the places of what cannot be read; shorter by those that were removed and are remembered. */
export async function listDirectory<State extends RecordState & { readonly id: string }>(
  { name, client }: Table,
  type: Stored<State>,
  tenant: string,
  { limit, after }: Position,
): Promise<{ items: (State | UnreadableItem)[]; last: string | null }> {
  const prefix = recordName(type.prefix, '');
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :kind)',
      ExpressionAttributeValues: { ':pk': directoryPk(tenant), ':kind': prefix },
      ConsistentRead: true,
      Limit: limit,
      ...(after !== '' && { ExclusiveStartKey: { pk: directoryPk(tenant), sk: `${prefix}${after}` } }),
    }),
  );
  const all = Items.map(({ sk, record }) => listedItem(type.schema, record, String(sk).slice(prefix.length)));
  const items = all.filter((item) => !isReadableItem(item) || type.isThere(item));
  return { items, last: LastEvaluatedKey === undefined ? null : (all.at(-1)?.id ?? null) };
}

/** Those of one kind with the last ids, the last first, in so many calls at most; what cannot be read is left out. */
export async function listLast<State extends RecordState>(
  { name, client }: Table,
  type: Stored<State>,
  tenant: string,
  { most, calls }: { readonly most: number; readonly calls: number },
): Promise<State[]> {
  const found: State[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  for (let call = 0; call < calls && found.length < most; call++) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :kind)',
        ExpressionAttributeValues: { ':pk': directoryPk(tenant), ':kind': recordName(type.prefix, '') },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: most - found.length,
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      }),
    );
    found.push(...Items.flatMap(({ record }) => type.schema.safeParse(record).data ?? []));
    ExclusiveStartKey = LastEvaluatedKey;
    if (ExclusiveStartKey === undefined) break;
  }
  return found;
}

/**
 * A page of those of one kind that stand so, e.g. by their status, by id, with the places of those that cannot be read. Two calls; the
 * index follows within moments, and what moved on since is left out.
 */
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
