import { isAffected, namesOfAffected } from '#domain/announcements/affected.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import { isReadable, listPage } from '#shared/store/incidents/incident-list.ts';
import { type ListQuery, listQuery } from '#shared/store/incidents/list-query.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Each is a query, and they go out together. */
const NAMES_AT_ONCE = 40;
/** As many as one call of the table reads by key. */
const PAGE = 100;

interface Asked {
  readonly tenant: string;
  /** Ids of the register. */
  readonly affected: readonly string[];
  readonly register: RegisterPart;
}

export interface RecordsPage {
  readonly records: readonly IncidentRecord[];
  /** Where the next one begins; null at the end. */
  readonly next: string | null;
}

/**
 * A page of the unresolved records that call an affected item by one of its plain names. In the order of their numbers, some names at a
 * time: whatever becomes of a record meanwhile, it keeps its place.
 *
 * @param after - `next` of the page before, '' for the first
 */
export async function recordsByName(table: Table, asked: Asked, after: string): Promise<RecordsPage> {
  const { names } = namesOfAffected(asked.affected, asked.register);
  const [chunk = '0', position = ''] = after.split(' ', 2);
  const first = Number(chunk) * NAMES_AT_ONCE;
  const some = names.slice(first, first + NAMES_AT_ONCE);
  if (some.length === 0) return { records: [], next: null };
  const query = listQuery(asked.tenant, { configurationItem: some[0] }, some);
  const page = await pageOf(table, query, asked, position);
  if (page.next !== null) return { ...page, next: `${chunk} ${page.next}` };
  return { ...page, next: first + NAMES_AT_ONCE < names.length ? `${Number(chunk) + 1}` : null };
}

/** The same of all unresolved records, where a glob is a name of an affected item: no list is kept of what fits one. */
export async function recordsByGlob(table: Table, asked: Asked, after: string): Promise<RecordsPage> {
  if (!namesOfAffected(asked.affected, asked.register).isWild) return { records: [], next: null };
  const open = listQuery(asked.tenant, {});
  const waiting = listQuery(asked.tenant, { waiting: 'only' });
  return pageOf(table, { ...open, ranges: [...open.ranges, ...waiting.ranges] }, asked, after);
}

async function pageOf(
  table: Table,
  query: ListQuery,
  { affected, register }: Asked,
  after: string,
): Promise<RecordsPage> {
  const fits = ({ status, configurationItems }: IncidentRecord) =>
    isUnresolved(status) && isAffected(configurationItems, affected, register);
  const { items, next } = await listPage(table, { ...query, fits }, PAGE, after);
  return { records: items.filter(isReadable).map(({ record }) => record), next };
}
