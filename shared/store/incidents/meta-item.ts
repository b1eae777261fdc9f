import * as z from 'zod';
import type { Configuration } from '#domain/configuration/configuration.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { type IncidentRecord, IncidentRecordSchema, type Timer, TimerSchema } from '#domain/incident/record/record.ts';
import { proposedMajor } from '#domain/majors/proposed-major.ts';
import { type ClockReading, ClockReadingSchema } from '#events/incident/incident.ts';
import { byteLength } from '#events/terms/text.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import type { AlertCounter } from '#shared/store/alerts/alert-counter.ts';
import { loadOf } from '#shared/store/assignment/places.ts';
import { MOST_ENTRY_BYTES } from '#shared/store/records/journal-entry.ts';
import { incidentPk, META } from '#shared/store/table/keys.ts';
import { indexKeys } from './index-keys.ts';
import { packClocks, unpackClocks } from './packed-clocks.ts';

/**
 * The snapshot as it is stored. It carries the entries of the last command while they are small, so that its one stream
 * record tells the whole story: publishing an event reads nothing then, and arming a timer never does.
 */
export interface MetaItem {
  /** Its tasks are missing where they lie beside it (`taskParts`), until `readMeta` has joined them. */
  readonly record: IncidentRecord;
  /** Of the last command; none where they lie in the journal alone (`entriesFrom`). */
  readonly entries: readonly Entry[];
  /** From this version on the entries of the last command lie in the journal, because they are long. */
  readonly entriesFrom?: number | undefined;
  /** In how many items beside it the tasks lie (task-parts.ts). */
  readonly taskParts?: number | undefined;
  /** The earliest instant at which anything is to happen, and the generation it has (Semantics, rule 19). */
  readonly timer: Timer | null;
  readonly generation: number;
  /** When that timer was planned. */
  readonly plannedAt: string;
  /** The clocks as they read when the snapshot was written: events carry them without reading a calendar. */
  readonly readings: readonly ClockReading[];
  /** Signs the hash at the end of its journal (head-seal.ts); none where it was written before heads were signed. */
  readonly seal?: string | undefined;
  /** Whose load it counts as (assignment/places.ts); none where it was written before loads were kept. */
  readonly load?: string | null | undefined;
  /** The item beside it that counts its alert, where it was read; never stored in this one. */
  readonly counter?: AlertCounter | null;
}

/**
 * What the rest of the snapshot may take for the entries to lie in it as well. An item has 400 KB; description and notes of
 * the resolution take 192 KB of it when both are as long as they may be.
 */
const ROOM_FOR_ENTRIES_BYTES = 200 * 1024;

const StoredSchema = z.object({
  record: IncidentRecordSchema,
  entries: z.array(z.custom<Entry>((value) => typeof value === 'object' && value !== null && 'type' in value)),
  entriesFrom: z.int().min(1).optional(),
  taskParts: z.int().min(1).optional(),
  timer: TimerSchema.nullable(),
  generation: z.int().min(0),
  plannedAt: InstantSchema,
  readings: z.array(ClockReadingSchema),
  seal: z.string().optional(),
  load: z.string().nullable().optional(),
});

/** Reads are parsed: an unknown stored status or shape is an error, not a guess. */
export function parseMeta({ packedClocks, ...item }: Record<string, unknown>): MetaItem {
  const record = withMajor(item.record as Stored);
  if (packedClocks === undefined) return StoredSchema.parse({ ...item, record });
  return StoredSchema.parse({ ...item, record: { ...record, clocks: unpackClocks(packedClocks) } });
}

type Stored = Readonly<Record<string, unknown>>;

/** A snapshot of an earlier release says only that one is proposed. */
function withMajor({ majorProposed, ...record }: Stored): Stored {
  return majorProposed === true && record.major === undefined
    ? { ...record, major: proposedMajor(null, null) }
    : record;
}

/** @param meta - with the tasks that are to lie in it, and the number of items with the others */
export function toMetaItem(meta: MetaItem, configuration: Configuration): Record<string, unknown> {
  const { record, entries, entriesFrom: _from, taskParts, timer, generation, plannedAt, readings, seal } = meta;
  const { clocks, packedClocks } = packClocks(record.clocks);
  const stored = { ...record, clocks };
  const { tenant, number, version } = record;
  return {
    pk: incidentPk(tenant, number),
    sk: META,
    version,
    ...indexKeys(record, timer, configuration),
    ...{ record: stored, timer, generation, plannedAt, readings },
    load: loadOf(record),
    ...(seal !== undefined && { seal }),
    ...(packedClocks && { packedClocks }),
    ...(taskParts !== undefined && { taskParts }),
    ...(areSmall(entries, stored) ? { entries } : { entries: [], entriesFrom: entries[0]?.version }),
  };
}

function areSmall(entries: readonly Entry[], record: IncidentRecord): boolean {
  if (entries.length === 0) return true;
  return (
    byteLength(JSON.stringify(entries)) <= MOST_ENTRY_BYTES &&
    byteLength(JSON.stringify(record)) <= ROOM_FOR_ENTRIES_BYTES
  );
}
