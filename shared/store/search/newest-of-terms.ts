import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';
import { parseOwn } from './documents.ts';
import { NEWEST, ownPk, type Place, placeOf, postingsPk, type SearchScope } from './search-keys.ts';

/** Of one requester: whoever has more is asked about the newest. */
const MOST_OWN = 200;

/**
 * The newest records found by each of some terms: one bounded query a term, all at once; for a requester's own one query in all. What is
 * found may have lost the term since, or be nobody's to open: who reads the records says so.
 */
export async function newestOfTerms(
  table: Table,
  tenant: string,
  scope: SearchScope,
  terms: readonly string[],
  limitEach: number,
): Promise<ReadonlyMap<string, readonly Place[]>> {
  if (typeof scope === 'object') return newestOwn(table, tenant, scope.own, terms, limitEach);
  const found = terms.map(async (term) => {
    const sks = await postings(table, postingsPk(tenant, scope, term), { from: NEWEST, limit: limitEach });
    return [term, sks.map(placeOf)] as const;
  });
  return new Map(await Promise.all(found));
}

async function newestOwn(
  table: Table,
  tenant: string,
  email: string,
  terms: readonly string[],
  limitEach: number,
): Promise<ReadonlyMap<string, readonly Place[]>> {
  const own = await ownDocuments(table, tenant, email, { from: NEWEST, limit: MOST_OWN });
  return new Map(
    terms.map((term) => [term, own.filter((one) => one.terms.includes(term)).slice(0, limitEach)] as const),
  );
}

interface From {
  /** A place, which is the first, where it is there. */
  readonly from: string;
  readonly limit: number;
}

/** The places of a term from one on, the newest first. */
export async function postings(table: Table, pk: string, from: From): Promise<string[]> {
  return (await newestFirst(table, pk, from)).map(({ sk }) => String(sk));
}

/** What one requester may find from a place on, the newest first. */
export async function ownDocuments(table: Table, tenant: string, email: string, from: From) {
  const items = await newestFirst(table, ownPk(tenant, email), from);
  return items.flatMap((item) => parseOwn(item) ?? []);
}

async function newestFirst({ name, client }: Table, pk: string, { from, limit }: From) {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND sk <= :from',
      ExpressionAttributeValues: { ':pk': pk, ':from': from },
      ScanIndexForward: false,
      Limit: limit,
    }),
  );
  return Items;
}
