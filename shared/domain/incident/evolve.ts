import { DomainError } from '#domain/kernel/errors.ts';
import { followed } from '#domain/kernel/followed.ts';
import { foldClocks } from './clocks/evolve-clocks.ts';
import { opened } from './evolve-opened.ts';
import { foldMajor } from './major/evolve-major.ts';
import { foldPaging } from './paging/evolve-paging.ts';
import { touchedSince } from './problem/evolve-problem-resolution.ts';
import type { Entry } from './record/journal.ts';
import type { IncidentRecord } from './record/record.ts';
import { FOLDS } from './slices.ts';

/**
 * Folds one journal entry into the record. Folding the whole journal from null gives the snapshot; nothing else does.
 *
 * @throws DomainError conflict when the entry does not follow the record's version
 */
export function evolve(record: IncidentRecord | null, entry: Entry): IncidentRecord {
  const stamp = followed(record, entry);
  if (entry.type === 'opened') return opened(entry);
  if (record === null) throw new DomainError('conflict', { reason: 'a journal begins with its opening' });
  const fold = FOLDS[entry.type] as (record: IncidentRecord, entry: Entry) => Partial<IncidentRecord>;
  return {
    ...record,
    ...foldPaging(record, entry),
    ...foldMajor(record, entry),
    ...touchedSince(record, entry),
    ...fold(record, entry),
    clocks: foldClocks(record.clocks, entry),
    ...stamp,
    // Who repairs how it is stored has not taken it up.
    touched: record.touched || (entry.as !== 'automation' && entry.type !== 'repaired'),
  };
}
