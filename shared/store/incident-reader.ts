import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { DomainError } from '#domain/errors.ts';
import type { Entry } from '#domain/incident/journal.ts';
import { parseCounter, withCounter } from './alert-counter.ts';
import { alertCounterKey, entrySk, incidentPk, JOURNAL_END, META } from './keys.ts';
import { type MetaItem, parseMeta } from './meta-item.ts';
import { itemName, readItems } from './read-items.ts';
import type { Table } from './table.ts';
import { joinTasks } from './task-parts.ts';

/**
 * The snapshot with its alert's counter in one call, and its tasks in a second where they lie beside it. Strongly consistent: what a decision is made on must be what stands.
 *
 * @throws DomainError not-found
 */
export async function readMeta(table: Table, tenant: string, number: string): Promise<MetaItem> {
  const keys = { meta: { pk: incidentPk(tenant, number), sk: META }, counter: alertCounterKey(tenant, number) };
  const items = await readItems(table, Object.values(keys), { consistent: true });
  const item = items.get(itemName(keys.meta));
  if (item === undefined) throw new DomainError('not-found', { what: `incident ${number}` });
  const meta = withLiveAlert(parseMeta(item), items.get(itemName(keys.counter)));
  return joinTasks(table, meta);
}

/** @param counter - the item beside the snapshot, where there is one */
export function withLiveAlert(meta: MetaItem, counter: Record<string, unknown> | undefined): MetaItem {
  const parsed = counter === undefined ? null : parseCounter(counter);
  return { ...meta, record: withCounter(meta.record, parsed), counter: parsed };
}

/**
 * @returns up to `limit` journal entries after a version, oldest first, and whether there are more: a page of the table ends at
 *   1 MB, whatever its limit
 */
export async function readJournal(
  table: Table,
  { tenant, number, after, limit }: { tenant: string; number: string; after: number; limit: number },
): Promise<{ entries: Entry[]; more: boolean }> {
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': incidentPk(tenant, number), ':from': entrySk(after + 1), ':to': JOURNAL_END },
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return { entries: Items.map(({ entry }) => entry as Entry), more: LastEvaluatedKey !== undefined };
}

/** @returns all journal entries after a version up to another, oldest first, however long they are */
export async function readEntries(
  table: Table,
  { tenant, number, after, until }: { tenant: string; number: string; after: number; until: number },
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let known = after; known < until; ) {
    const { entries: page } = await readJournal(table, { tenant, number, after: known, limit: until - known });
    const last = page.at(-1);
    if (last === undefined) throw new Error(`the journal of ${number} ends at ${known} and not at ${until}`);
    entries.push(...page);
    known = last.version;
  }
  return entries;
}
