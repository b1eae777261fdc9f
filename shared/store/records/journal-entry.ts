import * as z from 'zod';
import type { Entry } from '#domain/incident/record/journal.ts';
import { type EventName, RECORD_EVENTS } from '#events/catalogue.ts';
import { CapacitySchema, InstantSchema } from '#events/terms/vocabulary.ts';

/** In bytes of JSON. Most commands add one or two entries of one to three KB; longer ones are read from the journal by who needs them. */
export const MOST_ENTRY_BYTES = 32 * 1024;

const TYPES = Object.values(RECORD_EVENTS).flatMap((events) => Object.keys(events)) as [EventName];

/** What every entry has. Its data is as its event was when it was written, which may be long ago. */
const StoredEntrySchema = z.looseObject({
  id: z.string(),
  version: z.int().min(1),
  type: z.enum(TYPES),
  at: InstantSchema,
  by: z.string(),
  as: CapacitySchema,
  why: z.string().nullable(),
  data: z.looseObject({}),
  salt: z.string().optional(),
  hash: z.string(),
});

/** In the place of an entry that cannot be read. */
export interface UnreadableEntry {
  readonly version: number;
  readonly unreadable: true;
}

export type ListedEntry = Entry | UnreadableEntry;

export function isReadableEntry(entry: ListedEntry): entry is Entry {
  return !('unreadable' in entry);
}

/** @returns the entry, or that there is one which cannot be read: the others of its journal still can */
export function listedEntry({ sk, entry }: Record<string, unknown>): ListedEntry {
  const version = versionOf(sk);
  const stored = StoredEntrySchema.safeParse(entry);
  if (!stored.success || stored.data.version !== version) return { version, unreadable: true };
  // The pair of type and data is one, as it was decided.
  return entry as Entry;
}

/** As keys.ts writes it. */
function versionOf(sk: unknown): number {
  return Number(String(sk).slice(String(sk).indexOf('#') + 1));
}
