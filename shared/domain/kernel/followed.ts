import { DomainError } from './errors.ts';
import type { JournalEntry } from './journal.ts';
import type { RecordState } from './record-type.ts';

/**
 * What every entry does to its record, whatever it says.
 *
 * @throws DomainError conflict when it does not follow the record's version
 */
export function followed(
  before: Pick<RecordState, 'version' | 'updatedAt'> | null,
  { version, at, hash }: Pick<JournalEntry, 'version' | 'at' | 'hash'>,
): Pick<RecordState, 'version' | 'updatedAt' | 'hash'> {
  const known = before?.version ?? 0;
  if (version !== known + 1) throw new DomainError('conflict', { reason: `entry ${version} does not follow ${known}` });
  return { version, hash, updatedAt: before !== null && before.updatedAt > at ? before.updatedAt : at };
}
