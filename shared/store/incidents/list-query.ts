import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { LEVELS } from '#events/terms/vocabulary.ts';
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
  unassignedPk,
  urgencyPrefix,
} from './index-keys.ts';
import { matches } from './list-filter.ts';

/** A part of an index that is read in its order. */
export interface IndexRange {
  readonly partition: string;
  /** What the sort keys begin with. */
  readonly prefix: string;
  /** How much of them is cut off before ranges are merged: by the rest they are in order. */
  readonly ahead: number;
}

/** The filters of `GET /incidents` (contract). */
export interface ListFilter {
  /** Any of these groups. */
  readonly queue?: readonly string[] | undefined;
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
  readonly unassigned?: 'only' | undefined;
  readonly major?: 'proposed' | undefined;
  /** Most urgent first, or whatever is due next. */
  readonly sort?: 'urgency' | 'due' | undefined;
  /** With `sort` by due: only what is due before. */
  readonly dueBefore?: string | undefined;
}

/** Which index answers a filter, and what is still to be checked on each record it finds. */
export interface ListQuery {
  readonly index: { readonly name: string; readonly attribute: string };
  readonly ranges: readonly IndexRange[];
  /** Behind which no key is read, '' for the end. */
  readonly until: string;
  readonly fits: (record: IncidentRecord) => boolean;
}

const INDEX = {
  state: { name: 'byState', attribute: 'state' },
  group: { name: 'byGroup', attribute: 'group' },
  assignee: { name: 'byAssignee', attribute: 'assignee' },
  owner: { name: 'byOwner', attribute: 'owner' },
  relation: { name: 'byRelation', attribute: 'relation' },
} as const;

/** Where a list lies before it is said in which order it is read. */
interface Place {
  readonly index: ListQuery['index'];
  readonly partitions: readonly string[];
  readonly prefix: string;
  /** Whether priority and due instant follow in its keys. */
  readonly byUrgency: boolean;
}

/**
 * The narrowest index wins; the others become checks. By time left each priority is a range of its own: within it keys are
 * in the order of due instants.
 *
 * @param names - what the filter's configuration item is called: any of them finds it
 * @throws DomainError invalid for an order the list does not have
 */
export function listQuery(
  tenant: string,
  filter: ListFilter,
  names: readonly string[] = [filter.configurationItem ?? []].flat(),
): ListQuery {
  const bucket = bucketOfFilter(filter);
  const fits = (record: IncidentRecord) => bucketOf(record) === bucket && matches(record, filter, names);
  const { index, partitions, prefix, byUrgency } = placeOf(tenant, filter, bucket, names);
  if (filter.sort !== 'due') return { index, ranges: rangesOf(partitions, [prefix], 0), until: '', fits };
  if (!byUrgency) throw invalid('sort', 'what is finished, of a parent or of a configuration item has no order by due');
  const prefixes = LEVELS.map((level) => `${prefix}${urgencyPrefix(level)}`);
  const ahead = prefixes[0]?.length ?? 0;
  return { index, ranges: rangesOf(partitions, prefixes, ahead), until: filter.dueBefore ?? '', fits };
}

export function rangesOf(partitions: readonly string[], prefixes: readonly string[], ahead = 0): IndexRange[] {
  return partitions.flatMap((partition) => prefixes.map((prefix) => ({ partition, prefix, ahead })));
}

function placeOf(tenant: string, filter: ListFilter, bucket: Bucket, names: readonly string[]): Place {
  const { parent, configurationItem, requester, queue = [] } = filter;
  const related = { index: INDEX.relation, prefix: '', byUrgency: false };
  if (parent !== undefined) return { ...related, partitions: [parentPk(tenant, parent)] };
  if (configurationItem !== undefined) {
    return { ...related, partitions: names.map((name) => configurationItemPk(tenant, name)) };
  }
  const byUrgency = bucket !== 'FINISHED';
  if (requester !== undefined) {
    return { ...related, partitions: [requesterPk(tenant, requester)], prefix: bucketPrefix(bucket), byUrgency };
  }
  const atWork = bucket === 'OPEN' ? placeAtWork(tenant, filter, queue) : null;
  if (atWork !== null) return { ...atWork, prefix: '', byUrgency };
  const partitions = shards((shard) => statePk(tenant, bucket, shard));
  return { index: INDEX.state, partitions, prefix: '', byUrgency };
}

/** What somebody can work on is in narrower indexes. */
function placeAtWork(
  tenant: string,
  { assignee, owner, unassigned }: ListFilter,
  queues: readonly string[],
): Pick<Place, 'index' | 'partitions'> | null {
  if (assignee !== undefined) return { index: INDEX.assignee, partitions: [assigneePk(tenant, assignee)] };
  if (owner !== undefined) return { index: INDEX.owner, partitions: [ownerPk(tenant, owner)] };
  if (queues.length === 0) return null;
  const [index, pkOf] = unassigned === 'only' ? [INDEX.assignee, unassignedPk] : [INDEX.group, groupPk];
  return { index, partitions: queues.flatMap((queue) => shards((shard) => pkOf(tenant, queue, shard))) };
}

export function shards(partition: (shard: number) => string): string[] {
  return Array.from({ length: SHARDS }, (_, shard) => partition(shard));
}

/** Without a word about it, what waits for a date is left out (contract). */
function bucketOfFilter({ status, waiting }: ListFilter): Bucket {
  if (waiting === 'only' || status === 'waiting') return 'WAITING';
  return FINISHED.some((finished) => finished === status) ? 'FINISHED' : 'OPEN';
}
