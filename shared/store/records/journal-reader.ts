import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Entry } from '#domain/incident/record/journal.ts';
import { entrySk, incidentPk, JOURNAL_END } from '#shared/store/table/keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { unreadable } from '#shared/store/table/unreadable.ts';
import { isReadableEntry, type ListedEntry, listedEntry } from './journal-entry.ts';

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

/** @returns single entries by their version; those that are not there, or cannot be read, are not in it. In one call */
export async function readEntriesAt(
  table: Table,
  { tenant, number, versions }: { tenant: string; number: string; versions: readonly number[] },
): Promise<ReadonlyMap<number, Entry>> {
  const keys = [...new Set(versions)].map((version) => ({ pk: incidentPk(tenant, number), sk: entrySk(version) }));
  const items = await readItems(table, keys, { consistent: true });
  const listed = keys.map((key) => items.get(itemName(key))).filter((item) => item !== undefined);
  return new Map(
    listed
      .map(listedEntry)
      .filter(isReadableEntry)
      .map((entry) => [entry.version, entry]),
  );
}
