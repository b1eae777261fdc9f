import type * as z from 'zod';
import type { EntryOf } from '#domain/kernel/journal.ts';
import type { EVENTS, EventName } from '#events/catalogue.ts';

type DataByName = { [Name in EventName]: z.output<(typeof EVENTS)[Name]['data']> };

/**
 * One line of an incident's journal. Its types are the events of the catalogue: what is published is what was decided, under
 * the same id.
 */
export type Entry<Name extends EventName = EventName> = Extract<EntryOf<DataByName>, { type: Name }>;
