import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { isDomainError } from '#domain/kernel/errors.ts';
import { answerBytes, PAGE_BYTES } from '#domain/kernel/page-bytes.ts';
import { ALERT_COUNTER } from '#shared/store/table/alert-keys.ts';
import { META, recordOfPk } from '#shared/store/table/keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { Unreadable } from '#shared/store/table/unreadable.ts';
import { understood } from './incident-reader.ts';
import type { IndexRange, ListQuery } from './list-query.ts';
import type { MetaItem } from './meta-item.ts';

/** A page that finds little looks at so many records and then hands out a cursor: no request runs without end. */
export const MOST_EXAMINED = 1000;

/** A record of a list, or that it cannot be read: whether it fits the filter is not known then. */
export type Listed = MetaItem | Unreadable;

export function isReadable(item: Listed): item is MetaItem {
  return !('code' in item);
}

interface Found {
  readonly pk: string;
  readonly sort: string;
}

/**
 * One page of a list: positions from the index's shards merged in order, the records behind them, and of those the ones
 * that fit the whole filter. Two calls for a page, a Query per range at the same time and a
 * BatchGetItem, and a third where some come from alerts. A page ends early where its records would not fit into an answer.
 *
 * @param after - the sort key the page begins behind, '' for the first
 * @returns the records and the sort key to go on from, null at the end
 */
export async function listPage(
  table: Table,
  query: ListQuery,
  limit: number,
  after: string,
): Promise<{ items: Listed[]; next: string | null }> {
  const items: Listed[] = [];
  let position = after;
  let bytes = 0;
  for (let examined = 0; examined < MOST_EXAMINED; ) {
    const found = await merge(table, query, limit + 1, position);
    const page = found.slice(0, limit);
    const records = await readAll(table, page);
    for (const { pk, sort } of page) {
      const item = records.get(pk);
      if (item && (!isReadable(item) || query.fits(item.record))) {
        bytes += isReadable(item) ? answerBytes(item.record) : 0;
        if (bytes > PAGE_BYTES && items.length > 0) return { items, next: position };
        items.push(item);
      }
      position = sort;
      if (items.length === limit) return { items, next: sort === found.at(-1)?.sort ? null : sort };
    }
    if (found.length <= limit) return { items, next: null };
    examined += page.length;
  }
  return { items, next: position };
}

async function merge(table: Table, query: ListQuery, limit: number, after: string): Promise<Found[]> {
  const shards = await Promise.all(query.ranges.map((range) => readRange(table, query, range, { limit, after })));
  const sorted = shards.flat().sort((a, b) => (a.sort < b.sort ? -1 : 1));
  // Under several names of one item a record is found several times.
  return sorted.filter(({ pk }, place) => sorted[place - 1]?.pk !== pk).slice(0, limit);
}

async function readRange(
  { name, client }: Table,
  { index, until }: ListQuery,
  { partition, prefix, ahead }: IndexRange,
  { limit, after }: { readonly limit: number; readonly after: string },
): Promise<Found[]> {
  const [pk, sk] = [`${index.attribute}Pk`, `${index.attribute}Sk`];
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: index.name,
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#pk': pk, '#sk': sk },
      // The smallest key behind `after`, and the greatest with the prefix.
      ExpressionAttributeValues: {
        ':pk': partition,
        ':from': after === '' ? prefix || '!' : `${prefix.slice(0, ahead)}${after}\u0001`,
        ':to': until === '' ? `${prefix}\uffff` : `${prefix}${until}`,
      },
      Limit: limit,
    }),
  );
  return Items.map((item) => ({ pk: String(item.pk), sort: String(item[sk]).slice(ahead) }));
}

/** The snapshots, and of those that come from an alert its counter, in a second call. One that cannot be read harms no other. */
async function readAll(table: Table, found: readonly Found[]): Promise<Map<string, Listed>> {
  const metas = await readItems(
    table,
    found.map(({ pk }) => ({ pk, sk: META })),
    { consistent: false },
  );
  const counted = [...metas.values()].filter(isCounted).map(({ pk }) => ({ pk: String(pk), sk: ALERT_COUNTER }));
  const counters = await readItems(table, counted, { consistent: false });
  const read = ({ pk, ...item }: Record<string, unknown>) => {
    const counter = counters.get(itemName({ pk: String(pk), sk: ALERT_COUNTER }));
    return [String(pk), listed(recordOfPk(String(pk)).number, item, counter)] as const;
  };
  return new Map([...metas.values()].map(read));
}

function listed(number: string, item: Record<string, unknown>, counter: Record<string, unknown> | undefined): Listed {
  try {
    return understood(number, item, counter);
  } catch (error) {
    // Recovery: its place in the list says so, and whoever reads it alone is told how it is repaired.
    if (isDomainError(error, 'unreadable')) return error;
    throw error;
  }
}

/** Before it is known whether the snapshot can be read at all. */
function isCounted({ record }: Record<string, unknown>): boolean {
  return typeof record === 'object' && record !== null && 'alert' in record && record.alert !== null;
}
