import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { IndexRange, ListQuery } from '#shared/store/incidents/list-query.ts';
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

/**
 * Counts keys of an index and reads no record. Every round asks all parts that have more for an equal share of what is
 * missing: either that is enough, or a part comes to its end. With n parts that is n rounds at most, and one where records are
 * spread evenly; 1,001 keys in all, and one a part.
 *
 * @param query - what it checks on records is not checked
 */
export async function countRecords(table: Table, query: ListQuery): Promise<Count> {
  let parts: Part[] = query.ranges.map((range) => ({ range }));
  let count = 0;
  while (parts.length > 0 && count <= MOST_COUNTED) {
    const share = Math.ceil((MOST_COUNTED + 1 - count) / parts.length);
    const counted = await Promise.all(parts.map((part) => countPart(table, query, part, share)));
    count += counted.reduce((sum, part) => sum + part.count, 0);
    parts = counted.filter(({ from }) => from !== undefined);
  }
  return count > MOST_COUNTED ? { count: MOST_COUNTED, more: true } : { count, more: false };
}

async function countPart({ name, client }: Table, { index, until }: ListQuery, part: Part, limit: number) {
  const { partition, prefix } = part.range;
  const { Count = 0, LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: index.name,
      Select: 'COUNT',
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#pk': `${index.attribute}Pk`, '#sk': `${index.attribute}Sk` },
      ExpressionAttributeValues: { ':pk': partition, ':from': prefix || '!', ':to': `${prefix}${until || '\uffff'}` },
      Limit: limit,
      ...(part.from && { ExclusiveStartKey: part.from }),
    }),
  );
  return { range: part.range, count: Count, from: LastEvaluatedKey };
}
