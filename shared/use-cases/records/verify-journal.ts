import { differingFacts, foldJournal } from '#domain/incident/compare-facts.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { headState } from '#shared/signing/head-seal.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import type { MetaItem } from '#shared/store/incidents/meta-item.ts';
import { readDamaged } from '#shared/store/incidents/repair-writer.ts';
import { isReadableEntry } from '#shared/store/records/journal-entry.ts';
import { readWholeJournal } from '#shared/store/records/journal-reader.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readStored, unreadable } from '#shared/store/table/unreadable.ts';
import { brokenEntry } from '#shared/use-cases/kernel/broken-entry.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { tellBroken } from '#shared/use-cases/kernel/seal.ts';
import type { Verification } from '#shared/use-cases/kernel/verification.ts';

type Parts = Pick<DeskParts, 'table' | 'keyring'>;

/** A record as its snapshot has it, and as its journal leads to it. */
export interface Compared {
  readonly verification: Verification;
  /** Null where the journal does not hold. */
  readonly folded: IncidentRecord | null;
}

/** Journal and snapshot are read one after the other, and a command may come between. */
const MOST_READINGS = 3;

/** What is not as it was written, read anew and again, is told. @throws DomainError not-found */
export async function verifyJournal(parts: Parts, tenant: string, number: string): Promise<Verification> {
  for (let reading = 1; ; reading++) {
    const { verification } = await compareWithJournal(parts, tenant, number);
    const reason = whatIsBroken(verification);
    if (reason === null) return verification;
    if (reading < MOST_READINGS) continue;
    await tellBroken({ tenant, number, version: verification.brokenAt ?? verification.entries, reason });
    return verification;
  }
}

/** What cannot be read is told as that (tell-unreadable.ts). */
function whatIsBroken({ brokenAt, head, differs }: Verification) {
  if (brokenAt !== null) return 'chain';
  if (head === 'forged') return 'head';
  return differs.length > 0 ? 'snapshot' : null;
}

/**
 * The one place that looks at a record which cannot be read, so that it is known whether its journal still is.
 *
 * @throws DomainError not-found
 */
export async function compareWithJournal({ table, keyring }: Parts, tenant: string, number: string): Promise<Compared> {
  const journal = await readWholeJournal(table, tenant, number);
  const snapshot = await readSnapshot(table, tenant, number, journal.length > 0);
  const record = 'record' in snapshot ? snapshot.record : null;
  const brokenAt = brokenEntry(journal, record);
  const folded =
    brokenAt === null ? readStored(number, 'journal', () => foldJournal(journal.filter(isReadableEntry))) : null;
  const differs = folded === null || record === null ? [] : differingFacts(record, folded);
  const part = 'part' in snapshot ? snapshot.part : null;
  const last = journal.at(-1);
  const end = { tenant, number, version: journal.length, hash: last && isReadableEntry(last) ? last.hash : '' };
  const head = headState(await keyring(), end, snapshot.seal);
  const intact = brokenAt === null && differs.length === 0 && part === null && head !== 'forged';
  return { folded, verification: { intact, entries: journal.length, brokenAt, head, differs, unreadable: part } };
}

async function readSnapshot(
  table: Table,
  tenant: string,
  number: string,
  hasJournal: boolean,
): Promise<MetaItem | { readonly part: string; readonly seal: string | undefined }> {
  try {
    return await readMeta(table, tenant, number);
  } catch (error) {
    // Recovery: what is gone or cannot be read is what is to be told here.
    if (isDomainError(error, 'unreadable')) {
      const { meta } = await readDamaged(table, tenant, number);
      return { part: error.data.part, seal: typeof meta?.seal === 'string' ? meta.seal : undefined };
    }
    if (isDomainError(error, 'not-found') && hasJournal)
      return { part: unreadable(number, 'snapshot', error).data.part, seal: undefined };
    throw error;
  }
}
