import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { answerBytes, PAGE_BYTES } from '#domain/page-bytes.ts';
import { withLiveAlert } from './incident-reader.ts';
import { ALERT_COUNTER, META } from './keys.ts';
import type { ListQuery } from './list-query.ts';
import { type MetaItem, parseMeta } from './meta-item.ts';
import { itemName, readItems } from './read-items.ts';
import type { Table } from './table.ts';

/** A page that finds little looks at so many records and then hands out a cursor: no request runs without end. */
const MOST_EXAMINED = 1000;

interface Found {
  readonly pk: string;
  readonly sort: string;
}

/**
 * One page of a list: positions from the index's shards merged in order, the records behind them, and of those the ones
 * that fit the whole filter. Two calls for a page, a Query per shard at the same time and a
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
): Promise<{ items: MetaItem[]; next: string | null }> {
  const items: MetaItem[] = [];
  let position = after;
  let bytes = 0;
  for (let examined = 0; examined < MOST_EXAMINED; ) {
    const found = await merge(table, query, limit + 1, position);
    const page = found.slice(0, limit);
    const records = await readAll(table, page);
    for (const { pk, sort } of page) {
      const item = records.get(pk);
      if (item && query.fits(item.record)) {
        bytes += answerBytes(item.record);
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
  const shards = await Promise.all(
    query.partitions.map((partition) => readShard(table, query, partition, limit, after)),
  );
  const sorted = shards.flat().sort((a, b) => (a.sort < b.sort ? -1 : 1));
  return sorted.slice(0, limit);
}

async function readShard(
  { name, client }: Table,
  { index, prefix }: ListQuery,
  partition: string,
  limit: number,
  after: string,
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
        ':from': after === '' ? prefix || '!' : `${after}\u0001`,
        ':to': `${prefix}\uffff`,
      },
      Limit: limit,
    }),
  );
  return Items.map((item) => ({ pk: String(item.pk), sort: String(item[sk]) }));
}

/** The snapshots, and of those that come from an alert its counter, in a second call. */
async function readAll(table: Table, found: readonly Found[]): Promise<Map<string, MetaItem>> {
  const metas = await readItems(
    table,
    found.map(({ pk }) => ({ pk, sk: META })),
    { consistent: false },
  );
  const read = [...metas.values()].map((item) => [String(item.pk), parseMeta(item)] as const);
  const counted = read.filter(([, { record }]) => record.alert !== null).map(([pk]) => ({ pk, sk: ALERT_COUNTER }));
  const counters = await readItems(table, counted, { consistent: false });
  return new Map(
    read.map(([pk, meta]) => [pk, withLiveAlert(meta, counters.get(itemName({ pk, sk: ALERT_COUNTER })))] as const),
  );
}
