import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { META, recordOfPk, STATE } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { projectRecord } from './project-record.ts';
import { SEARCH_KINDS } from './search-kinds.ts';

/** Ten at once, some hundred reads and writes each at most. */
const AT_ONCE = 10;

/** How far a rebuilding has come. */
export interface Rebuilt {
  readonly done: number;
  /** Names of records that could not be read; the others are found. */
  readonly failed: readonly string[];
  /** Where to go on after an interruption; null at the end. */
  readonly after: string | null;
}

/**
 * Has every record found by what it and its journal say, as if nothing had been indexed before. It walks through the table a page at a
 * time and holds no more than that; what is right already is not written.
 *
 * @param after - where an earlier one came to; null from the beginning
 * @param told - called after each page
 */
export async function rebuildIndex(
  table: Table,
  after: string | null,
  told: (rebuilt: Rebuilt) => void,
): Promise<Rebuilt> {
  let rebuilt: Rebuilt = { done: 0, failed: [], after };
  do {
    const { records, next } = await someRecords(table, rebuilt.after);
    const failed: string[] = [];
    for (let start = 0; start < records.length; start += AT_ONCE) {
      const lot = records.slice(start, start + AT_ONCE);
      const done = await Promise.allSettled(lot.map((one) => projectRecord(table, { ...one, anew: true })));
      failed.push(...lot.flatMap(({ number }, place) => (done[place]?.status === 'rejected' ? [number] : [])));
    }
    const done = rebuilt.done + records.length - failed.length;
    rebuilt = { done, failed: [...rebuilt.failed, ...failed], after: next };
    told(rebuilt);
  } while (rebuilt.after !== null);
  return rebuilt;
}

async function someRecords({ name, client }: Table, after: string | null) {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new ScanCommand({
      TableName: name,
      FilterExpression: 'sk IN (:meta, :state)',
      ProjectionExpression: 'pk, sk',
      ExpressionAttributeValues: { ':meta': META, ':state': STATE },
      ...(after !== null && { ExclusiveStartKey: keyOf(after) }),
    }),
  );
  const records = Items.flatMap(({ pk }) => recordOf(String(pk)));
  return { records, next: LastEvaluatedKey === undefined ? null : placeOf(LastEvaluatedKey) };
}

/** @returns nothing for what nobody looks for */
function recordOf(pk: string): { tenant: string; kind: string; number: string }[] {
  const { tenant, number: name } = recordOfPk(pk);
  const number = name.split('#').at(-1) ?? '';
  const kind = SEARCH_KINDS.find((one) => number.startsWith(`${one.letters}-`) && one.journalOf(number) === name);
  return kind === undefined ? [] : [{ tenant, kind: kind.name, number }];
}

const placeOf = ({ pk, sk }: Record<string, unknown>) => Buffer.from(JSON.stringify({ pk, sk })).toString('base64url');
const keyOf = (place: string) => JSON.parse(Buffer.from(place, 'base64url').toString()) as Record<string, string>;
