import * as z from 'zod';
import { lazily } from './lazily.ts';

/** One event the desk publishes: what its `data` holds and one example of it. The type on the bus is `incident.<name>.v<version>`. */
export interface EventDefinition<Name extends string, Data extends z.ZodType> {
  readonly name: Name;
  readonly version: number;
  readonly summary: string;
  readonly data: Data;
  readonly example: z.input<Data>;
}

/** An event as it is declared: a start knows of a hundred and a call meets a few, so each schema is made when it is first asked for. */
type Declared<Name extends string, Data extends z.ZodType> = Omit<EventDefinition<Name, Data>, 'data'> & {
  readonly data: () => Data;
};

/** Declares an event. A change that an old consumer cannot read is a new file with a new version. */
export function defineEvent<const Name extends string, Data extends z.ZodType>(
  declared: Declared<Name, Data>,
): EventDefinition<Name, Data> {
  const data = lazily(declared.data);
  return {
    ...declared,
    get data() {
      return data();
    },
  };
}

/** An event of another kind of record; its type on the bus is `<record>.<name>.v<version>`. */
export interface RecordEventDefinition<Name extends string, Data extends z.ZodType>
  extends EventDefinition<Name, Data> {
  readonly record: string;
}

/** Declares an event of another record than an incident. */
export function defineRecordEvent<const Name extends string, Data extends z.ZodType>(
  record: string,
  declared: Declared<Name, Data>,
): RecordEventDefinition<Name, Data> {
  const data = lazily(declared.data);
  return {
    record,
    ...declared,
    get data() {
      return data();
    },
  };
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
