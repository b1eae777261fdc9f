import type { Configuration } from '#domain/configuration/configuration.ts';
import { endedByHand } from '#domain/incident/alert/silence.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { counterWrite } from '#shared/store/alerts/alert-counter.ts';
import { placeWrites } from '#shared/store/assignment/places.ts';
import { problemWrites } from '#shared/store/problems/linked-incidents.ts';
import {
  type CommitRefusal,
  commitRecords,
  journalPuts,
  type RecordWrites,
  type Write,
} from '#shared/store/records/commit.ts';
import { lessonWrites } from '#shared/store/reviews/lesson-items.ts';
import { quietedKey } from '#shared/store/table/alert-keys.ts';
import { configurationItemSk, incidentPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { configurationItemPk } from './index-keys.ts';
import { majorItemChange } from './majors.ts';
import { type MetaItem, toMetaItem } from './meta-item.ts';
import { refuseFullHistory } from './packed-clocks.ts';
import { relationChange } from './relations.ts';
import { splitTasks } from './task-parts.ts';

export interface Commit {
  /** What the decision was made on; null for a record that must not exist yet. */
  readonly before: MetaItem | null;
  readonly after: MetaItem;
  /** Written with the record or not at all. */
  readonly unique: readonly UniqueItem[];
  readonly configuration: Configuration;
}

/**
 * Writes the new snapshot, its journal entries and its look-ups in one transaction, on the condition that the record is
 * still what the decision saw; of several records as one.
 *
 * @returns null when it is written, otherwise what stood in the way
 * @throws DomainError conflict when the record has no room for what is to begin
 */
export function commit(table: Table, ...works: readonly Commit[]): Promise<CommitRefusal | null> {
  return commitRecords(table, works.map(writesOf));
}

function writesOf(work: Commit): RecordWrites {
  const { meta, parts } = splitTasks(work.before, work.after);
  const { record, entries } = work.after;
  const others = [
    ...journalPuts(record.tenant, record.number, entries),
    ...parts.map((Item): Write => ({ Put: { TableName: '', Item } })),
    ...itemWrites(work),
    ...parentWrites(work),
    ...majorWrites(work),
    ...placeWrites(work.before, record),
    ...problemWrites(work.before?.record ?? null, record),
    ...lessonWrites(work.before?.record ?? null, record),
    ...quietedWrites(work),
    ...[counterWrite(work) ?? []].flat(),
  ];
  return { snapshot: metaPut(work, meta), unique: work.unique, others };
}

const recordIsNew = 'attribute_not_exists(pk)';
const recordIsUnchanged = '#version = :version AND #generation = :generation';

function metaPut({ before, configuration }: Commit, after: MetaItem): Write {
  const Item = toMetaItem(after, configuration);
  refuseFullHistory(Item.packedClocks, after.entries);
  if (before === null) return { Put: { TableName: '', Item, ConditionExpression: recordIsNew } };
  return {
    Put: {
      TableName: '',
      Item,
      ConditionExpression: recordIsUnchanged,
      ExpressionAttributeNames: { '#version': 'version', '#generation': 'generation' },
      ExpressionAttributeValues: { ':version': before.record.version, ':generation': before.generation },
    },
  };
}

/** A record is found by its configuration items, and they by it (LOG8). */
function itemWrites({ before, after }: Commit): Write[] {
  const { tenant, number, configurationItems: now } = after.record;
  const earlier = before?.record.configurationItems ?? [];
  const pk = incidentPk(tenant, number);
  const added = now
    .filter((item) => !earlier.includes(item))
    .map((item): Write => ({ Put: { TableName: '', Item: relation(after.record, item) } }));
  const removed = earlier.filter((item) => !now.includes(item));
  return [
    ...added,
    ...removed.map((item): Write => ({ Delete: { TableName: '', Key: { pk, sk: configurationItemSk(item) } } })),
  ];
}

/** A parent finds its children by how they stand (rule 26). */
function parentWrites({ before, after }: Commit): Write[] {
  const { put, remove } = relationChange(before?.record ?? null, after.record);
  return [
    ...(put === null ? [] : [{ Put: { TableName: '', Item: put } }]),
    ...(remove === null ? [] : [{ Delete: { TableName: '', Key: remove } }]),
  ];
}

/** It is found among the major incidents by how it stands. */
function majorWrites({ before, after }: Commit): Write[] {
  const put = majorItemChange(before?.record ?? null, after.record);
  return put === null ? [] : [{ Put: { TableName: '', Item: { ...put } } }];
}

/** Forgotten a day after the silence would have ended. */
const QUIETED_KEPT_MS = 86_400_000;

/** What a silence quiets, or the window of a change holds, is found by it. */
function quietedWrites({ before, after: { record } }: Commit): Write[] {
  const silence = endedByHand(record);
  const known = endedByHand(before?.record ?? {});
  if (silence === null || (known?.name === silence.name && known.until === silence.until)) return [];
  const expiresAt = Math.floor((Date.parse(silence.until ?? record.updatedAt) + QUIETED_KEPT_MS) / 1000);
  return [{ Put: { TableName: '', Item: { ...quietedKey(record.tenant, silence.name, record.number), expiresAt } } }];
}

function relation({ tenant, number }: IncidentRecord, item: string): Record<string, string> {
  return {
    pk: incidentPk(tenant, number),
    sk: configurationItemSk(item),
    relationPk: configurationItemPk(tenant, item),
    relationSk: number,
  };
}
