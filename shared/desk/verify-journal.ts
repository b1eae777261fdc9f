import { isDomainError } from '#domain/errors.ts';
import { firstBrokenLink } from '#domain/incident/chain.ts';
import { differingFacts, foldJournal } from '#domain/incident/compare-facts.ts';
import type { Entry } from '#domain/incident/journal.ts';
import type { IncidentRecord } from '#domain/incident/record.ts';
import { readMeta, readWholeJournal } from '#shared/store/incident-reader.ts';
import { isReadableEntry, type ListedEntry } from '#shared/store/journal-entry.ts';
import type { MetaItem } from '#shared/store/meta-item.ts';
import type { Table } from '#shared/store/table.ts';
import { readStored, unreadable } from '#shared/store/unreadable.ts';
import type { Verification } from './desk.ts';

/** A record as its snapshot has it, and as its journal leads to it. */
export interface Compared {
  readonly verification: Verification;
  /** Null where the journal does not hold. */
  readonly folded: IncidentRecord | null;
}

/** @throws DomainError not-found */
export async function verifyJournal(table: Table, tenant: string, number: string): Promise<Verification> {
  return (await compareWithJournal(table, tenant, number)).verification;
}

/**
 * The one place that looks at a record which cannot be read, so that it is known whether its journal still is.
 *
 * @throws DomainError not-found
 */
export async function compareWithJournal(table: Table, tenant: string, number: string): Promise<Compared> {
  const journal = await readWholeJournal(table, tenant, number);
  const snapshot = await readSnapshot(table, tenant, number, journal.length > 0);
  const record = 'record' in snapshot ? snapshot.record : null;
  const brokenAt = brokenEntry(journal, record);
  const folded =
    brokenAt === null ? readStored(number, 'journal', () => foldJournal(journal.filter(isReadableEntry))) : null;
  const differs = folded === null || record === null ? [] : differingFacts(record, folded);
  const part = 'part' in snapshot ? snapshot.part : null;
  const intact = brokenAt === null && differs.length === 0 && part === null;
  return { folded, verification: { intact, entries: journal.length, brokenAt, differs, unreadable: part } };
}

async function readSnapshot(
  table: Table,
  tenant: string,
  number: string,
  hasJournal: boolean,
): Promise<MetaItem | { readonly part: string }> {
  try {
    return await readMeta(table, tenant, number);
  } catch (error) {
    // Recovery: what is gone or cannot be read is what is to be told here.
    if (isDomainError(error, 'unreadable')) return { part: error.data.part };
    if (isDomainError(error, 'not-found') && hasJournal)
      return { part: unreadable(number, 'snapshot', error).data.part };
    throw error;
  }
}

/** @returns the first version that cannot be read or does not fit its predecessor; after the last one when the head is another */
function brokenEntry(journal: readonly ListedEntry[], record: IncidentRecord | null): number | null {
  const gap = journal.findIndex((entry) => !isReadableEntry(entry));
  const readable = (gap === -1 ? journal : journal.slice(0, gap)) as readonly Entry[];
  const broken = firstBrokenLink(readable);
  if (broken !== null) return broken;
  if (gap !== -1) return gap + 1;
  return record === null || readable.at(-1)?.hash === record.hash ? null : readable.length + 1;
}
