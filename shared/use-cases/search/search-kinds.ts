import type { Entry } from '#domain/incident/record/journal.ts';
import { INCIDENT_SEARCH } from '#domain/incident/search/incident-search.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { type AnyRecordType, RECORD_TYPES } from '#domain/record-types.ts';
import type { SearchOf } from '#domain/search/document.ts';
import { readMeta, understood } from '#shared/store/incidents/incident-reader.ts';
import { INCIDENTS } from '#shared/store/records/next-number.ts';
import { parseStored, readRecord } from '#shared/store/records/record-store.ts';
import { incidentPk, META, recordName, STATE } from '#shared/store/table/keys.ts';
import { type ItemKey, itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';

/** What any record that is found has. */
export interface FoundRecord {
  readonly version: number;
}

/** A kind of record that people look for. */
export interface SearchKind {
  readonly name: string;
  /** Begins its numbers. */
  readonly letters: string;
  readonly search: SearchOf<FoundRecord, Entry>;
  /** What its journal is called by, in keys. */
  readonly journalOf: (number: string) => string;
  /** Strongly consistent. @throws DomainError not-found, unreadable */
  readonly read: (table: Table, tenant: string, number: string) => Promise<FoundRecord>;
  readonly keyOf: (tenant: string, number: string) => ItemKey;
  /** @throws DomainError unreadable */
  readonly parse: (number: string, item: Record<string, unknown>) => FoundRecord;
}

const INCIDENT: SearchKind = {
  name: 'incident',
  letters: INCIDENTS.letters,
  search: INCIDENT_SEARCH as unknown as SearchOf<FoundRecord, Entry>,
  journalOf: (number) => number,
  read: async (table, tenant, number) => (await readMeta(table, tenant, number)).record,
  keyOf: (tenant, number) => ({ pk: incidentPk(tenant, number), sk: META }),
  parse: (number, item) => understood(number, item, undefined).record,
};

/** Each of them, by the types of records that say how they are found. */
export const SEARCH_KINDS: readonly SearchKind[] = [INCIDENT, ...RECORD_TYPES.flatMap(kindOf)];

export const SEARCH_KIND_NAMES = SEARCH_KINDS.map(({ name }) => name);

export function kindNamed(name: string): SearchKind | undefined {
  return SEARCH_KINDS.find((kind) => kind.name === name);
}

function kindOf(type: AnyRecordType): SearchKind[] {
  const { name, prefix, search } = type;
  if (search === undefined) return [];
  const nameOf = (number: string) => recordName(prefix, number);
  return [
    {
      name,
      letters: (type as AnyRecordType & { readonly letters: string }).letters,
      // What reads it is its own schema.
      search: search as unknown as SearchOf<FoundRecord, Entry>,
      journalOf: nameOf,
      read: async (table, tenant, number) => (await readRecord(table, type, tenant, number)).record,
      keyOf: (tenant, number) => ({ pk: incidentPk(tenant, nameOf(number)), sk: STATE }),
      parse: (number, item) => parseStored(type, nameOf(number), item).record,
    },
  ];
}

/** Some records as they are now, by kind and number; what is not there, or cannot be read, is not in it. A hundred in one call. */
export async function readFound(
  table: Table,
  tenant: string,
  wanted: readonly { readonly kind: string; readonly number: string }[],
): Promise<ReadonlyMap<string, FoundRecord>> {
  const known = wanted.flatMap(({ kind: name, number }) => {
    const kind = kindNamed(name);
    return kind === undefined ? [] : [{ kind, number, key: kind.keyOf(tenant, number) }];
  });
  const items = await readItems(
    table,
    known.map(({ key }) => key),
    { consistent: true },
  );
  const found = new Map<string, FoundRecord>();
  for (const { kind, number, key } of known) {
    const item = items.get(itemName(key));
    const record = item === undefined ? null : parsed(kind, number, item);
    if (record !== null) found.set(foundName(kind.name, number), record);
  }
  return found;
}

export const foundName = (kind: string, number: string) => `${kind} ${number}`;

function parsed(kind: SearchKind, number: string, item: Record<string, unknown>): FoundRecord | null {
  try {
    return kind.parse(number, item);
  } catch (error) {
    // Recovery: one that cannot be read keeps nobody from finding the others.
    if (isDomainError(error, 'unreadable')) return null;
    throw error;
  }
}
