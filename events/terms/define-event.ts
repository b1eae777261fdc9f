import * as z from 'zod';

/** One event the desk publishes: what its `data` holds and one example of it. The type on the bus is `incident.<name>.v<version>`. */
export interface EventDefinition<Name extends string, Data extends z.ZodType> {
  readonly name: Name;
  readonly version: number;
  readonly summary: string;
  readonly data: Data;
  readonly example: z.input<Data>;
}

/** Declares an event. A change that an old consumer cannot read is a new file with a new version. */
export function defineEvent<const Name extends string, Data extends z.ZodType>(
  definition: EventDefinition<Name, Data>,
): EventDefinition<Name, Data> {
  return definition;
}

/** An event of another kind of record; its type on the bus is `<record>.<name>.v<version>`. */
export interface RecordEventDefinition<Name extends string, Data extends z.ZodType>
  extends EventDefinition<Name, Data> {
  readonly record: string;
}

/** Declares an event of another record than an incident. */
export function defineRecordEvent<const Name extends string, Data extends z.ZodType>(
  record: string,
  definition: EventDefinition<Name, Data>,
): RecordEventDefinition<Name, Data> {
  return { record, ...definition };
}

/** @returns the detail-type on the bus, e.g. `incident.opened.v1` */
export function detailType(event: { record?: string; name: string; version: number }): string {
  return `${event.record ?? 'incident'}.${event.name}.v${event.version}`;
}

/** What every detail carries (contract: Events, Out). `id` is the journal entry's, so a redelivery is recognisable. */
export const EnvelopeSchema = z.object({
  id: z.string(),
  at: z.string(),
  tenant: z.string(),
  number: z.string(),
  version: z.int(),
  by: z.string(),
  as: z.string(),
  /** When the journal was written to before this; missing for the first entry. */
  previousAt: z.string().optional(),
  /** Where the record is read. */
  url: z.string().optional(),
  /** Paths in the detail of what is longer than an event may be: texts end in `…`, lists have their first elements. */
  cut: z.array(z.string()).optional(),
});
