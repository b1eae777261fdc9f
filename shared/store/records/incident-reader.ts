import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Entry } from '#domain/incident/record/journal.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { type AlertCounter, parseCounter, withCounter } from '#shared/store/alerts/alert-counter.ts';
import { versionOfHead } from '#shared/store/table/configuration-head.ts';
import {
  alertCounterKey,
  configurationHeadKey,
  entrySk,
  incidentPk,
  JOURNAL_END,
  META,
} from '#shared/store/table/keys.ts';
import { type ItemKey, itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readStored, unreadable } from '#shared/store/table/unreadable.ts';
import { isReadableEntry, type ListedEntry, listedEntry } from './journal-entry.ts';
import { type MetaItem, parseMeta } from './meta-item.ts';
import { joinTasks } from './task-parts.ts';

/** What a command is decided on. */
export interface Standing {
  readonly meta: MetaItem;
  /** The version of the configuration that was the tenant's at the same moment. */
  readonly head: number;
}

/**
 * The snapshot with its alert's counter in one call, and its tasks in a second where they lie beside it. Strongly consistent: what a decision is made on must be what stands.
 *
 * @throws DomainError not-found, unreadable
 */
export async function readMeta(table: Table, tenant: string, number: string): Promise<MetaItem> {
  return (await readWith(table, tenant, number, [])).meta;
}

/** The same, with the head of the tenant's configuration in the same call. @throws DomainError not-found, unreadable */
export async function readStanding(table: Table, tenant: string, number: string): Promise<Standing> {
  const head = configurationHeadKey(tenant);
  const { meta, items } = await readWith(table, tenant, number, [head]);
  return { meta, head: versionOfHead(items.get(itemName(head))) };
}

async function readWith(table: Table, tenant: string, number: string, others: readonly ItemKey[]) {
  const keys = { meta: { pk: incidentPk(tenant, number), sk: META }, counter: alertCounterKey(tenant, number) };
  const items = await readItems(table, [...Object.values(keys), ...others], { consistent: true });
  const item = items.get(itemName(keys.meta));
  if (item === undefined) throw new DomainError('not-found', { what: `incident ${number}` });
  const meta = await joinTasks(table, understood(number, item, items.get(itemName(keys.counter))));
  return { meta, items };
}

/**
 * @param counter - the item beside the snapshot, where there is one
 * @throws DomainError unreadable
 */
export function understood(
  number: string,
  item: Record<string, unknown>,
  counter: Record<string, unknown> | undefined,
): MetaItem {
  const meta = readStored(number, 'snapshot', () => parsedOf(number, item));
  if (counter === undefined) return withLiveAlert(meta, null);
  return withLiveAlert(
    meta,
    readStored(number, 'count of its alert', () => parseCounter(counter)),
  );
}

/** One that says it is another record would be written over that. */
function parsedOf(number: string, item: Record<string, unknown>): MetaItem {
  const meta = parseMeta(item);
  if (meta.record.number !== number) throw new Error(`the snapshot of ${number} is that of ${meta.record.number}`);
  return meta;
}

function withLiveAlert(meta: MetaItem, parsed: AlertCounter | null): MetaItem {
  return { ...meta, record: withCounter(meta.record, parsed), counter: parsed };
}

/**
 * @returns up to `limit` journal entries after a version, oldest first, and whether there are more: a page of the table ends at
 *   1 MB, whatever its limit
 */
export async function readJournal(
  table: Table,
  { tenant, number, after, limit }: { tenant: string; number: string; after: number; limit: number },
): Promise<{ entries: ListedEntry[]; more: boolean }> {
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': incidentPk(tenant, number), ':from': entrySk(after + 1), ':to': JOURNAL_END },
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return { entries: Items.map(listedEntry), more: LastEvaluatedKey !== undefined };
}

/** Entries read at a time where a whole journal is wanted. */
const JOURNAL_PAGE = 500;

/** @returns every entry of a journal, oldest first, and the places of those that cannot be read */
export async function readWholeJournal(table: Table, tenant: string, number: string): Promise<ListedEntry[]> {
  const all: ListedEntry[] = [];
  for (let more = true; more; ) {
    const page = await readJournal(table, { tenant, number, after: all.at(-1)?.version ?? 0, limit: JOURNAL_PAGE });
    all.push(...page.entries);
    more = page.more && page.entries.length > 0;
  }
  return all;
}

/**
 * @returns all journal entries after a version up to another, oldest first, however long they are
 * @throws DomainError unreadable
 */
export async function readEntries(
  table: Table,
  { tenant, number, after, until }: { tenant: string; number: string; after: number; until: number },
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let known = after; known < until; ) {
    const { entries: page } = await readJournal(table, { tenant, number, after: known, limit: until - known });
    const last = page.at(-1);
    if (last === undefined) throw new Error(`the journal of ${number} ends at ${known} and not at ${until}`);
    for (const entry of page) {
      if (!isReadableEntry(entry)) throw unreadable(number, `entry ${entry.version}`, null);
      entries.push(entry);
    }
    known = last.version;
  }
  return entries;
}
