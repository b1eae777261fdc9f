import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { topicsOf } from '#domain/matching/likeness.ts';
import { keptTexts, NOTHING_SAID, recordTerms, type Said, saidMore } from '#domain/search/record-terms.ts';
import { isReadableEntry } from '#shared/store/records/journal-entry.ts';
import { readJournal } from '#shared/store/records/journal-reader.ts';
import { type IndexedDocument, readIndexed } from '#shared/store/search/documents.ts';
import { writeDocument } from '#shared/store/search/write-document.ts';
import type { Table } from '#shared/store/table/table.ts';
import { AGAIN, attempt } from '#shared/use-cases/kernel/attempt.ts';
import { type FoundRecord, kindNamed, type SearchKind } from './search-kinds.ts';

/** Entries read at a time. */
const JOURNAL_PAGE = 100;

export interface Projected {
  readonly tenant: string;
  /** Of the record's kind. */
  readonly kind: string;
  readonly number: string;
  /** All of its journal is read again, also where nothing happened since. */
  readonly anew?: boolean;
  /** That it must be found by, at least: what an event tells of. */
  readonly version?: number;
}

/**
 * Has a record found by what it says now, whatever it was asked for: an event that comes twice, late, or in another order changes
 * nothing. Of its journal only what came since is read.
 *
 * @returns whether anything was written
 * @throws DomainError not-found, unreadable, busy
 */
export async function projectRecord(
  table: Table,
  { tenant, kind: name, number, anew, version }: Projected,
): Promise<boolean> {
  const kind = kindNamed(name);
  if (kind === undefined) throw new Error(`nobody looks for records of the kind ${name}`);
  return attempt(async () => {
    const [before = null] = await readIndexed(table, tenant, [{ kind: name, number }], { consistent: true });
    // Of many events at once one that reads the record last does the work of all.
    if (before !== null && version !== undefined && before.version >= version) return false;
    const record = await kind.read(table, tenant, number);
    const after = await indexed(table, { tenant, number, kind, record }, before, anew === true);
    if (before !== null && isSame(before, after)) return false;
    return (await writeDocument(table, tenant, before, after)) ? true : AGAIN;
  });
}

interface Indexing {
  readonly tenant: string;
  readonly number: string;
  readonly kind: SearchKind;
  readonly record: FoundRecord;
}

async function indexed(
  table: Table,
  { tenant, number, kind, record }: Indexing,
  before: IndexedDocument | null,
  anew: boolean,
): Promise<IndexedDocument> {
  const { search } = kind;
  const known = before === null || anew ? { version: 0, said: NOTHING_SAID } : before;
  const said = await saidSince(table, { tenant, number, kind, record }, known);
  const searchable = search.searchable(record);
  const { everybody, people } = searchable.readers;
  return {
    at: before?.at ?? search.beganAt?.(record) ?? (await firstInstant(table, tenant, kind.journalOf(number))),
    ...{ kind: kind.name, number, title: searchable.title, version: record.version },
    revision: (before?.revision ?? 0) + 1,
    terms: copied(recordTerms(number, searchable, said, topicsOf)),
    said: { terms: copied(said.terms), texts: [...said.texts] },
    texts: keptTexts(searchable),
    readers: { everybody, people: [...new Set(people)] },
  };
}

const copied = ({ desk, requesters }: Said['terms']) => ({ desk: [...desk], requesters: [...requesters] });

async function saidSince(
  table: Table,
  { tenant, number, kind: { search, journalOf }, record }: Indexing,
  known: { readonly version: number; readonly said: Said },
): Promise<Said> {
  if (search.said === undefined) return NOTHING_SAID;
  let { said, version } = known;
  while (version < record.version) {
    const page = { tenant, number: journalOf(number), after: version, limit: JOURNAL_PAGE };
    const { entries } = await readJournal(table, page);
    const upTo = entries.filter((entry) => entry.version <= record.version);
    // What cannot be read is found by what the others say.
    said = saidMore(
      said,
      upTo.filter(isReadableEntry).flatMap((entry) => search.said?.(entry) ?? []),
    );
    version = upTo.at(-1)?.version ?? record.version;
  }
  return said;
}

async function firstInstant(table: Table, tenant: string, number: string): Promise<string> {
  const { entries } = await readJournal(table, { tenant, number, after: 0, limit: 1 });
  const [first] = entries.filter(isReadableEntry);
  if (first === undefined) throw new DomainError('unreadable', { number, part: 'entry 1', reason: 'there is none' });
  return first.at;
}

function isSame({ revision: _, ...before }: IndexedDocument, { revision: __, ...after }: IndexedDocument): boolean {
  return canonicalJson(before) === canonicalJson(after);
}
