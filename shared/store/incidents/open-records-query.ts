import { SHARDS, statePk } from './index-keys.ts';
import type { ListQuery } from './list-query.ts';

/** Everything of a tenant that is not finished, with what waits for a date. */
export function openRecordsQuery(tenant: string): ListQuery {
  const partitions = (['OPEN', 'WAITING'] as const).flatMap((bucket) =>
    Array.from({ length: SHARDS }, (_, shard) => statePk(tenant, bucket, shard)),
  );
  return { index: { name: 'byState', attribute: 'state' }, partitions, prefix: '', fits: () => true };
}
