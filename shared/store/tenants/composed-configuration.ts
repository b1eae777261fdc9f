import type { Configuration, VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { afterTakeOver, type Directory, toTakeOver, withDirectory } from '#domain/configuration/directory.ts';
import type { RecordState } from '#domain/kernel/record-type.ts';
import { SCHEDULE } from '#domain/on-call/schedule-type.ts';
import { type Staff, staffOf } from '#domain/paging/staff.ts';
import { PERSON } from '#domain/people/person-type.ts';
import { CONFIGURATION_ITEM } from '#domain/register/item-type.ts';
import { readDirectory } from '#shared/store/directory/read-directory.ts';
import type { Stored } from '#shared/store/records/record-store.ts';
import { type CurrentHead, currentHeadKeys, currentHeadOf } from '#shared/store/table/configuration-head.ts';
import { readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { log } from '#shared/telemetry/log.ts';

export async function readCurrentHead(table: Table, tenant: string): Promise<CurrentHead> {
  return currentHeadOf(tenant, await readItems(table, currentHeadKeys(tenant), { consistent: true }));
}

/** With the version that holds, which may be an earlier one (standing-version.ts). */
type StandingHead = CurrentHead & { readonly version: number };

interface Composer<Version> {
  readonly at: (tenant: string, head: StandingHead) => Promise<Version>;
  /** A document as it would hold, were it published now. */
  readonly draft: (tenant: string, document: Configuration) => Promise<Configuration>;
}

/**
 * Reads a configuration with people and items as their records have them. A container keeps what it has read until the head
 * says that it is another, and composes a version once: the rules index what they are given by its identity.
 *
 * @param version - reads one as it was published
 */
export function composer<Version extends VersionedConfiguration>(
  table: Table,
  version: (tenant: string, version: number) => Promise<Version>,
): Composer<Version> {
  const people = kept(table, PERSON);
  const items = kept(table, CONFIGURATION_ITEM);
  const schedules = kept(table, SCHEDULE);
  const composed = new Map<string, { readonly of: string; readonly what: Version; readonly staff: Staff }>();

  async function directoryAt(tenant: string, head: CurrentHead, document: Configuration): Promise<Directory> {
    const [persons, registered] = await Promise.all([people(tenant, head), items(tenant, head)]);
    const directory = { people: fieldsOf(persons.records), items: fieldsOf(registered.records) };
    const { takenOver } = head.directory;
    // More was taken over where a later version cannot be read.
    if (head.version !== null && takenOver > head.version) return directory;
    return afterTakeOver(directory, toTakeOver((await version(tenant, takenOver)).document, document));
  }

  async function staffAt(tenant: string, head: CurrentHead): Promise<Staff> {
    const [persons, kept] = await Promise.all([people(tenant, head), schedules(tenant, head)]);
    return { ...staffOf(persons.records, kept.records), gone: persons.gone };
  }

  async function at(tenant: string, head: StandingHead): Promise<Version> {
    const { directory } = head;
    const published = await version(tenant, head.version);
    const changes = [PERSON, CONFIGURATION_ITEM, SCHEDULE].map(({ name }) => directory.changes(name));
    // Nobody keeps people or items beside the document: it holds as it is.
    if (directory.takenOver === 0 && changes.every((count) => count === 0)) return published;
    const of = JSON.stringify([head.version, directory.takenOver, ...changes]);
    const known = composed.get(tenant);
    // Secrets of a version may be added to it, which makes it another object.
    if (known?.of === of) return { ...published, document: known.what.document, staff: known.staff };
    const [taken, staff] = await Promise.all([directoryAt(tenant, head, published.document), staffAt(tenant, head)]);
    const what = { ...published, document: withDirectory(published.document, taken), staff };
    composed.set(tenant, { of, what, staff });
    return what;
  }

  async function draft(tenant: string, document: Configuration): Promise<Configuration> {
    const head = await readCurrentHead(table, tenant);
    return withDirectory(document, await directoryAt(tenant, head, document));
  }

  return { at, draft };
}

/** All records of a kind, and the ids of those that were removed and are remembered. */
interface Kept<State> {
  readonly records: ReadonlyMap<string, State>;
  readonly gone: ReadonlySet<string>;
}

/** Reads all records of a kind, once for each change. */
function kept<State extends RecordState>(table: Table, type: Stored<State>) {
  const known = new Map<string, { readonly changes: number; readonly records: Promise<Kept<State>> }>();
  return (tenant: string, { directory }: CurrentHead): Promise<Kept<State>> => {
    const changes = directory.changes(type.name);
    if (changes === 0) return Promise.resolve({ records: new Map(), gone: new Set() });
    const found = known.get(tenant);
    if (found?.changes === changes) return found.records;
    const records = readDirectory(table, type, tenant).then((read) => {
      // The others hold, and the list of its kind shows the place.
      for (const { name, cause } of read.unreadable) {
        log('RECORD_UNREADABLE', { tenant, number: name, reason: 'place in the directory' }, cause);
      }
      return read;
    });
    known.set(tenant, { changes, records });
    records.catch(() => known.delete(tenant));
    return records;
  };
}

function fieldsOf<Fields>(records: ReadonlyMap<string, { readonly fields: Fields }>): Map<string, Fields> {
  return new Map([...records].map(([id, { fields }]) => [id, fields]));
}
