import { asTag } from '#domain/incident/classification/tags.ts';
import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import {
  assigneePk,
  type Bucket,
  bucketOf,
  bucketPrefix,
  configurationItemPk,
  groupPk,
  ownerPk,
  parentPk,
  requesterPk,
  SHARDS,
  statePk,
} from './index-keys.ts';

/** The filters of `GET /incidents` (contract). */
export interface ListFilter {
  readonly queue?: string | undefined;
  readonly status?: string | undefined;
  readonly assignee?: string | undefined;
  readonly owner?: string | undefined;
  readonly requester?: string | undefined;
  readonly priority?: string | undefined;
  readonly kind?: string | undefined;
  readonly configurationItem?: string | undefined;
  readonly parent?: string | undefined;
  readonly tag?: string | undefined;
  readonly waiting?: 'only' | undefined;
}

/** Which index answers a filter, and what is still to be checked on each record it finds. */
export interface ListQuery {
  readonly index: { readonly name: string; readonly attribute: string };
  readonly partitions: readonly string[];
  /** What the sort key begins with. */
  readonly prefix: string;
  readonly fits: (record: IncidentRecord) => boolean;
}

const INDEX = {
  state: { name: 'byState', attribute: 'state' },
  group: { name: 'byGroup', attribute: 'group' },
  assignee: { name: 'byAssignee', attribute: 'assignee' },
  owner: { name: 'byOwner', attribute: 'owner' },
  relation: { name: 'byRelation', attribute: 'relation' },
} as const;

/**
 * The narrowest index wins; the others become checks.
 *
 * @param names - what the filter's configuration item is called: any of them finds it
 */
export function listQuery(
  tenant: string,
  filter: ListFilter,
  names: readonly string[] = [filter.configurationItem ?? []].flat(),
): ListQuery {
  const bucket = bucketOfFilter(filter);
  const fits = (record: IncidentRecord) => bucketOf(record) === bucket && matches(record, filter, names);
  const { parent, configurationItem, requester, assignee, owner, queue } = filter;
  if (parent !== undefined) {
    return { index: INDEX.relation, partitions: [parentPk(tenant, parent)], prefix: '', fits };
  }
  if (configurationItem !== undefined) {
    const partitions = names.map((name) => configurationItemPk(tenant, name));
    return { index: INDEX.relation, partitions, prefix: '', fits };
  }
  if (requester !== undefined) {
    const partitions = [requesterPk(tenant, requester)];
    return { index: INDEX.relation, partitions, prefix: bucketPrefix(bucket), fits };
  }
  if (bucket === 'OPEN') {
    if (assignee !== undefined) {
      return { index: INDEX.assignee, partitions: [assigneePk(tenant, assignee)], prefix: '', fits };
    }
    if (owner !== undefined) return { index: INDEX.owner, partitions: [ownerPk(tenant, owner)], prefix: '', fits };
    if (queue !== undefined) {
      return { index: INDEX.group, partitions: shards((shard) => groupPk(tenant, queue, shard)), prefix: '', fits };
    }
  }
  return { index: INDEX.state, partitions: shards((shard) => statePk(tenant, bucket, shard)), prefix: '', fits };
}

function shards(partition: (shard: number) => string): string[] {
  return Array.from({ length: SHARDS }, (_, shard) => partition(shard));
}

/** Without a word about it, what waits for a date is left out (contract). */
function bucketOfFilter({ status, waiting }: ListFilter): Bucket {
  if (waiting === 'only' || status === 'waiting') return 'WAITING';
  return FINISHED.some((finished) => finished === status) ? 'FINISHED' : 'OPEN';
}

function matches(record: IncidentRecord, filter: ListFilter, names: readonly string[]): boolean {
  const { queue, requester, configurationItem, tag, waiting: _waiting, ...equal } = filter;
  return (
    (queue === undefined || record.group === queue) &&
    (requester === undefined || record.requester?.email === requester) &&
    (tag === undefined || record.tags.includes(asTag(tag))) &&
    (configurationItem === undefined || record.configurationItems.some((item) => names.includes(item))) &&
    (Object.keys(equal) as (keyof typeof equal)[]).every(
      (field) => equal[field] === undefined || record[field] === equal[field],
    )
  );
}
