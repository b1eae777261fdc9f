import * as z from 'zod';
import type { Configuration } from '#domain/configuration/configuration.ts';
import type { Entry } from '#domain/incident/journal.ts';
import { type IncidentRecord, IncidentRecordSchema, type Timer, TimerSchema } from '#domain/incident/record.ts';
import { type ClockReading, ClockReadingSchema } from '#events/incident.ts';
import { InstantSchema } from '#events/vocabulary.ts';
import type { AlertCounter } from './alert-counter.ts';
import { indexKeys } from './index-keys.ts';
import { incidentPk, META } from './keys.ts';

/**
 * The snapshot as it is stored. It carries the entries of the last command, so that its one stream record tells the whole
 * story: publishing an event or arming a timer reads nothing.
 */
export interface MetaItem {
  readonly record: IncidentRecord;
  readonly entries: readonly Entry[];
  /** The earliest instant at which anything is to happen, and the generation it has (Semantics, rule 19). */
  readonly timer: Timer | null;
  readonly generation: number;
  /** When that timer was planned. */
  readonly plannedAt: string;
  /** The clocks as they read when the snapshot was written: events carry them without reading a calendar. */
  readonly readings: readonly ClockReading[];
  /** The item beside it that counts its alert, where it was read; never stored in this one. */
  readonly counter?: AlertCounter | null;
}

const StoredSchema = z.object({
  record: IncidentRecordSchema,
  entries: z.array(z.custom<Entry>((value) => typeof value === 'object' && value !== null && 'type' in value)),
  timer: TimerSchema.nullable(),
  generation: z.int().min(0),
  plannedAt: InstantSchema,
  readings: z.array(ClockReadingSchema),
});

/** Reads are parsed: an unknown stored status or shape is an error, not a guess. */
export function parseMeta(item: Record<string, unknown>): MetaItem {
  return StoredSchema.parse(item);
}

export function toMetaItem(meta: MetaItem, configuration: Configuration): Record<string, unknown> {
  const { counter: _counter, ...stored } = meta;
  const { tenant, number, version } = meta.record;
  return {
    pk: incidentPk(tenant, number),
    sk: META,
    version,
    ...indexKeys(meta.record, meta.timer, configuration),
    ...stored,
  };
}
