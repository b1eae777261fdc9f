import type { AnnouncementEntry, AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { ANNOUNCEMENT } from '#domain/announcements/announcement-type.ts';
import type { ToldEntry } from '#domain/announcements/mail/announcement-mail.ts';
import type { Configuration } from '#domain/configuration/configuration.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import { readEntriesAt } from '#shared/store/records/journal-reader.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import { recordName } from '#shared/store/table/keys.ts';
import { unreadable } from '#shared/store/table/unreadable.ts';
import type { Dependencies } from './dependencies.ts';

/** Which entry of which announcement is to be told. */
export interface Asked {
  readonly tenant: string;
  readonly number: string;
  readonly version: number;
}

/** What all mails about one entry are made of. */
export interface Telling {
  readonly record: AnnouncementRecord;
  readonly entry: ToldEntry;
  readonly configuration: Configuration;
  readonly keys: Keyring;
}

/** @returns null for an entry nobody is told of: a beginning that was planned, a correction that is to tell nobody */
export async function tellingOf(
  { table, configuration, keyring }: Dependencies,
  { tenant, number, version }: Asked,
): Promise<Telling | null> {
  const name = recordName(ANNOUNCEMENT.prefix, number);
  const [{ record }, entries, { document }, keys] = await Promise.all([
    readRecord(table, ANNOUNCEMENT, tenant, number),
    readEntriesAt(table, { tenant, number: name, versions: [version] }),
    configuration(tenant),
    keyring(),
  ]);
  // The journal of an announcement has its own entries; what reads them knows those of every kind.
  const entry = entries.get(version) as AnnouncementEntry | undefined;
  if (entry === undefined) throw unreadable(name, `entry ${version}`, null);
  if (entry.type === 'begun' || (entry.type === 'changed' && !entry.data.tell)) return null;
  return { record, entry, configuration: document, keys };
}
