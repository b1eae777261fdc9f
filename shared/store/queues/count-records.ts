import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { hasMark, type Mark } from '#shared/store/incidents/index-keys.ts';
import { type IndexRange, type ListQuery, listQuery } from '#shared/store/incidents/list-query.ts';
import type { Table } from '#shared/store/table/table.ts';

/** What nobody works through in a day is many. */
export const MOST_COUNTED = 1_000;

/** How many there are; of `more`, that many and at least one. */
export interface Count {
  readonly count: number;
  readonly more: boolean;
}

interface Part {
  readonly range: IndexRange;
  readonly from?: Record<string, unknown> | undefined;
}

interface Walked extends Count {
  /** What the keys end with; none where they were only counted. */
  readonly keys: readonly string[];
}

/**
 * Counts keys of an index and reads no record.
 *
 * @param query - what it checks on records is not checked
 */
export async function countRecords(table: Table, query: ListQuery): Promise<Count> {
  const { count, more } = await walk(table, query, 'COUNT');
  return { count, more };
}

/**
 * Counts a tenant's open records, and those of them that have a mark, in one walk: what it reads is what the first count reads
 * alone. The most urgent of each part are looked at; where that is not all, or one was written before keys had marks, there
 * may be more with it.
 */
export async function countMarked(table: Table, tenant: string): Promise<Readonly<Record<'all' | Mark, Count>>> {
  const { keys, count, more } = await walk(table, listQuery(tenant, {}), 'SPECIFIC_ATTRIBUTES');
  const marked = (mark: Mark): Count => {
    const found = keys.map((key) => hasMark(key, mark));
    return { count: found.filter((has) => has === true).length, more: more || found.includes(null) };
  };
  return { all: { count, more }, held: marked('held'), majorProposed: marked('majorProposed') };
}

/**
 * Every round asks all parts that have more for an equal share of what is missing: either that is enough, or a part comes to
 * its end. With n parts that is n rounds at most, and one where records are spread evenly; 1,001 keys in all, and one a part.
 */
async function walk(table: Table, query: ListQuery, select: 'COUNT' | 'SPECIFIC_ATTRIBUTES'): Promise<Walked> {
  let parts: Part[] = query.ranges.map((range) => ({ range }));
  let count = 0;
  const keys: string[] = [];
  while (parts.length > 0 && count <= MOST_COUNTED) {
    const share = Math.ceil((MOST_COUNTED + 1 - count) / parts.length);
    const walked = await Promise.all(parts.map((part) => walkPart(table, query, part, select, share)));
    count += walked.reduce((sum, part) => sum + part.count, 0);
    keys.push(...walked.flatMap((part) => part.keys));
    parts = walked.filter(({ from }) => from !== undefined);
  }
  const more = count > MOST_COUNTED;
  return { count: more ? MOST_COUNTED : count, more, keys: keys.slice(0, MOST_COUNTED) };
}

async function walkPart(
  { name, client }: Table,
  { index, until }: ListQuery,
  part: Part,
  select: 'COUNT' | 'SPECIFIC_ATTRIBUTES',
  limit: number,
) {
  const { partition, prefix } = part.range;
  const sk = `${index.attribute}Sk`;
  const {
    Count = 0,
    Items = [],
    LastEvaluatedKey,
  } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: index.name,
      Select: select,
      ...(select === 'SPECIFIC_ATTRIBUTES' && { ProjectionExpression: '#sk' }),
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#pk': `${index.attribute}Pk`, '#sk': sk },
      ExpressionAttributeValues: { ':pk': partition, ':from': prefix || '!', ':to': `${prefix}${until || '\uffff'}` },
      Limit: limit,
      ...(part.from && { ExclusiveStartKey: part.from }),
    }),
  );
  return { range: part.range, count: Count, keys: Items.map((item) => String(item[sk])), from: LastEvaluatedKey };
}
