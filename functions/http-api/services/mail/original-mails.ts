import { DomainError } from '#domain/kernel/errors.ts';
import type { OriginalMail } from '#shared/mail-in/parse/original.ts';
import { isReadableEntry } from '#shared/store/records/journal-entry.ts';
import { readJournal } from '#shared/store/records/journal-reader.ts';
import type { Table } from '#shared/store/table/table.ts';

/** @returns the whole mail an entry came from. @throws DomainError not-found for an entry that came from none */
export type OriginalMails = (tenant: string, number: string, version: number) => Promise<OriginalMail>;

/**
 * @returns what reads the mail an entry of a journal came from. What it needs for that is loaded when the first is asked for: the
 * parser and the sanitiser are a third of the function, and few requests need them.
 */
export function originalMails(table: Table, bucket: string, endpoint: string | undefined): OriginalMails {
  return async (tenant, number, version) => {
    const { entries } = await readJournal(table, { tenant, number, after: version - 1, limit: 1 });
    const [entry] = entries.filter(isReadableEntry);
    const origin = entry && 'mail' in entry.data ? entry.data.mail : null;
    if (!entry || !origin || entry.version !== version) throw new DomainError('not-found', { what: 'mail' });
    const { createMailBucket, createS3, readOriginal } = await import('../seldom-mail.ts');
    const raw = await createMailBucket(createS3(endpoint), bucket).read(origin.key);
    return readOriginal(raw, entry.at);
  };
}
