import { CONFIGURATION, isDomainError } from '#domain/kernel/errors.ts';
import type { DueTimer } from '#shared/store/incidents/due-timers.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { type FailingRecord, forgetFailing, nextTry, noteTried } from '#shared/store/records/failing-records.ts';
import { isReadableEntry } from '#shared/store/records/journal-entry.ts';
import { readWholeJournal } from '#shared/store/records/journal-reader.ts';
import { isFromOutside } from '#shared/store/table/transient.ts';
import { unreadable } from '#shared/store/table/unreadable.ts';
import { log } from '#shared/telemetry/log.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { rulesOf } from '#shared/use-cases/records/rules-of.ts';

/** One sweep, and the records that fail: those noted before it, and those it finds. */
export interface Sweep {
  readonly parts: DeskParts;
  readonly now: string;
  readonly known: Map<string, FailingRecord>;
}

/** What trying one came to; `failure` where AWS failed, whatever the record is. */
export type Tried = 'applied' | 'nothing' | 'failing' | { readonly failure: unknown };

export function keyOfRecord({ tenant, number }: DueTimer): string {
  return `${tenant}#${number}`;
}

/** Does the work on one record. A fault of the record's own is noted with when to try again; one that works again is forgotten. */
export async function orNoted(
  sweep: Sweep,
  record: DueTimer,
  part: string,
  work: () => Promise<'applied' | 'nothing'>,
): Promise<Tried> {
  try {
    const done = await unlessGone(work);
    await forget(sweep, record);
    return done;
  } catch (error) {
    // Recovery: the others go on; AWS's failures are all tried again by the next sweep.
    log('SWEEP_FAILED_ON', { tenant: record.tenant, number: record.number }, error);
    if (isFromOutside(error)) return { failure: error };
    return note(sweep, record, part, error);
  }
}

/** Whether a record that failed, or a configuration, can be read again, with its journal where that was it. */
export function lookAgain(sweep: Sweep, failing: FailingRecord): Promise<Tried> {
  const { tenant, number, part } = failing;
  const { parts } = sweep;
  return orNoted(sweep, failing, part, async () => {
    if (number === CONFIGURATION) return lookAtConfiguration(parts, tenant);
    const { record } = await readMeta(parts.table, tenant, number);
    await rulesOf(parts, record);
    const journal = part.startsWith('entry') ? await readWholeJournal(parts.table, tenant, number) : [];
    const strange = journal.find((entry) => !isReadableEntry(entry));
    if (strange !== undefined) throw unreadable(number, `entry ${strange.version}`, null);
    return 'nothing';
  });
}

async function lookAtConfiguration({ configurations }: DeskParts, tenant: string): Promise<'nothing'> {
  const fault = await configurations.fault(tenant);
  if (fault !== null) throw fault;
  return 'nothing';
}

async function unlessGone(work: () => Promise<'applied' | 'nothing'>): Promise<'applied' | 'nothing'> {
  try {
    return await work();
  } catch (error) {
    if (isDomainError(error, 'not-found')) return 'nothing';
    throw error;
  }
}

async function forget({ parts, known }: Sweep, record: DueTimer): Promise<void> {
  if (known.delete(keyOfRecord(record))) await forgetFailing(parts.table, record.tenant, record.number);
}

async function note(sweep: Sweep, { tenant, number }: DueTimer, part: string, error: unknown): Promise<Tried> {
  const { parts, now, known } = sweep;
  const key = keyOfRecord({ tenant, number });
  const { firstAt = now, times = 0 } = known.get(key) ?? {};
  const fault = isDomainError(error, 'unreadable')
    ? { part: error.data.part, reason: error.data.reason }
    : { part, reason: error instanceof Error ? error.name : 'unknown' };
  await noteTried(parts.table, { tenant, number, ...fault }, times, now);
  known.set(key, { tenant, number, ...fault, firstAt, lastAt: now, times: times + 1, nextAt: nextTry(times, now) });
  return 'failing';
}
