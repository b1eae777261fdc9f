import { statePk } from './index-keys.ts';
import { type ListQuery, rangesOf, shards } from './list-query.ts';

/** Everything of a tenant that is not finished, with what waits for a date. */
export function openRecordsQuery(tenant: string): ListQuery {
  const partitions = (['OPEN', 'WAITING'] as const).flatMap((bucket) =>
    shards((shard) => statePk(tenant, bucket, shard)),
  );
  return {
    index: { name: 'byState', attribute: 'state' },
    ranges: rangesOf(partitions, ['']),
    until: '',
    fits: () => true,
  };
}
