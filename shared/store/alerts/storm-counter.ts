import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { StormBucket, StormWindow } from '#domain/alerts/storm.ts';
import { stormBucketKey, stormParentKey } from '#shared/store/table/alert-keys.ts';
import { type ItemKey, itemName } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/** What is known of storms when an alert comes. */
export interface StormSeen {
  /** Of the last storm, which may be over, and when it began. */
  readonly parent: { readonly number: string; readonly at: string } | null;
  /** As the window has them, the current one first. */
  readonly buckets: readonly StormBucket[];
}

export function stormKeys(tenant: string, { buckets }: StormWindow): ItemKey[] {
  return [stormParentKey(tenant), ...buckets.map((bucket) => stormBucketKey(tenant, bucket))];
}

export function stormIn(
  items: ReadonlyMap<string, Record<string, unknown>>,
  tenant: string,
  { buckets }: StormWindow,
): StormSeen {
  const parent = items.get(itemName(stormParentKey(tenant)));
  return {
    parent: parent === undefined ? null : { number: String(parent.number), at: String(parent.at) },
    buckets: buckets.map((bucket) => toBucket(items.get(itemName(stormBucketKey(tenant, bucket))))),
  };
}

/**
 * Counts one new alert. One write, outside the transaction of the incident: there it would make all of a storm wait for
 * each other.
 *
 * @param mark - null while there is a storm
 * @returns the current fifth with it
 */
export async function countNewAlert(
  { name, client }: Table,
  tenant: string,
  { buckets, expiresAt }: StormWindow,
  mark: string | null,
): Promise<StormBucket> {
  const { Attributes } = await client.send(
    new UpdateCommand({
      TableName: name,
      Key: stormBucketKey(tenant, buckets[0] ?? ''),
      UpdateExpression: 'SET #expiresAt = :expiresAt ADD #what :more',
      ExpressionAttributeNames: { '#expiresAt': 'expiresAt', '#what': mark === null ? 'count' : 'marks' },
      ExpressionAttributeValues: { ':expiresAt': expiresAt, ':more': mark === null ? 1 : new Set([mark]) },
      ReturnValues: 'ALL_NEW',
    }),
  );
  return toBucket(Attributes);
}

/** @returns the item that makes an incident the parent of the storm; refused when another opened one */
export function stormParentItem(
  { tenant, now }: { tenant: string; now: string },
  number: string,
  seen: StormSeen['parent'],
): UniqueItem {
  const replaces = seen !== null && { replaces: { ...seen } };
  return { ...stormParentKey(tenant), attributes: { number, at: now }, ...replaces };
}

function toBucket(item: Record<string, unknown> | undefined): StormBucket {
  const { marks, count } = item ?? {};
  return { marks: marks instanceof Set ? [...marks].map(String) : [], count: Number(count ?? 0) };
}
