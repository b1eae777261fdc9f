import * as z from 'zod';
import { DomainError } from '#domain/kernel/errors.ts';
import type { JournalEntry } from '#domain/kernel/journal.ts';
import type { RecordState, RecordType } from '#domain/kernel/record-type.ts';
import { byteLength } from '#events/terms/text.ts';
import { incidentPk, recordName, STATE } from '#shared/store/table/keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readStored } from '#shared/store/table/unreadable.ts';
import { journalPuts, type RecordWrites } from './commit.ts';
import { MOST_ENTRY_BYTES } from './journal-entry.ts';

/** What storing needs to know of a kind of record. */
export type Stored<State extends RecordState> = Pick<
  RecordType<State, never>,
  'name' | 'prefix' | 'schema' | 'idOf' | 'isThere' | 'isRemembered' | 'standingOf' | 'dueAt'
>;

/** The snapshot of a record without timers, as it is stored. */
export interface StoredRecord<State extends RecordState> {
  readonly record: State;
  /** Of the last command; none where they lie in the journal alone (`entriesFrom`), because they are long. */
  readonly entries: readonly JournalEntry[];
  readonly entriesFrom?: number | undefined;
  readonly seal?: string | undefined;
}

const EnvelopeSchema = z.object({
  entries: z.array(z.custom<JournalEntry>((value) => typeof value === 'object' && value !== null && 'type' in value)),
  entriesFrom: z.int().min(1).optional(),
  seal: z.string().optional(),
});

/** @throws DomainError unreadable for a shape the desk does not know */
export function parseStored<State extends RecordState>(
  type: Stored<State>,
  name: string,
  item: Record<string, unknown>,
): StoredRecord<State> {
  return readStored(name, 'snapshot', () => {
    const record = type.schema.parse(item.record);
    if (recordName(type.prefix, type.idOf(record)) !== name) throw new Error(`the snapshot of ${name} is another's`);
    return { ...EnvelopeSchema.parse(item), record };
  });
}

/**
 * Strongly consistent. By ids; what never was is not in it.
 *
 * @throws DomainError unreadable
 */
export async function readRecords<State extends RecordState>(
  table: Table,
  type: Stored<State>,
  tenant: string,
  ids: readonly string[],
): Promise<Map<string, StoredRecord<State>>> {
  const keyed = ids.map((id) => [id, keyOf(type, tenant, id)] as const);
  const items = await readItems(
    table,
    keyed.map(([, key]) => key),
    { consistent: true },
  );
  const found = new Map<string, StoredRecord<State>>();
  for (const [id, key] of keyed) {
    const item = items.get(itemName(key));
    if (item !== undefined) found.set(id, parseStored(type, recordName(type.prefix, id), item));
  }
  return found;
}

/** @throws DomainError not-found for what never was or was removed, unreadable */
export async function readRecord<State extends RecordState>(
  table: Table,
  type: Stored<State>,
  tenant: string,
  id: string,
): Promise<StoredRecord<State>> {
  const stored = (await readRecords(table, type, tenant, [id])).get(id);
  if (stored === undefined || !type.isThere(stored.record)) {
    throw new DomainError('not-found', { what: `${type.name} ${id}` });
  }
  return stored;
}

const recordIsNew = 'attribute_not_exists(pk)';
const recordIsUnchanged = '#version = :version';

/** What a decision on such a record writes: its snapshot and its entries. */
export function recordWrites<State extends RecordState>(
  type: Stored<State>,
  before: State | null,
  { record, entries, seal }: StoredRecord<State>,
): RecordWrites {
  const { tenant, version } = record;
  const id = type.idOf(record);
  const areSmall = byteLength(JSON.stringify(entries)) <= MOST_ENTRY_BYTES;
  const Item = {
    ...keyOf(type, tenant, id),
    version,
    record,
    seal,
    ...(areSmall ? { entries } : { entries: [], entriesFrom: entries[0]?.version }),
  };
  const condition =
    before === null
      ? { ConditionExpression: recordIsNew }
      : {
          ConditionExpression: recordIsUnchanged,
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': before.version },
        };
  return {
    snapshot: { Put: { TableName: '', Item, ...condition } },
    unique: [],
    others: journalPuts(tenant, recordName(type.prefix, id), entries),
  };
}

function keyOf({ prefix }: Pick<Stored<RecordState>, 'prefix'>, tenant: string, id: string) {
  return { pk: incidentPk(tenant, recordName(prefix, id)), sk: STATE };
}
