import * as z from 'zod';
import { nextClock } from '#domain/sla/clock/next-due.ts';
import { ClockReadingSchema, type Incident, IncidentSchema } from '#events/incident/incident.ts';
import { OwnIncidentSchema } from '#events/incident/own-incident.ts';

const number = IncidentSchema.shape.number;

/** An incident in a list, as far as its columns were chosen. */
export const RowSchema = IncidentSchema.extend({
  next: ClockReadingSchema.nullable().meta({
    description:
      'Of the clocks promised to the requester the one that is due next; one that is paused where none runs, null where none is ahead',
  }),
})
  .partial()
  .extend({ number });

export const OwnRowSchema = OwnIncidentSchema.partial().extend({ number });

const COLUMNS = [...IncidentSchema.keyof().options, 'next'] as const;

/** `a,b` and `fields=a&fields=b` say the same. */
export const FieldsSchema = z
  .preprocess((given) => [given].flat().flatMap((text) => String(text).split(',')), z.array(z.enum(COLUMNS)))
  .meta({ description: 'The columns wanted, all of them without a word; `number` is always there' });

export function rowOf(incident: Incident) {
  return { ...incident, next: nextClock(incident.clocks, incident.resolvedAt !== null) };
}

/** @returns the row with what was asked for and nothing else */
export function withFields<Row extends { readonly number: string }>(
  row: Row,
  fields: z.output<typeof FieldsSchema> | undefined,
): Partial<Row> & Pick<Row, 'number'> {
  if (fields === undefined) return row;
  const wanted = new Set<string>(['number', ...fields]);
  const kept = Object.entries(row).filter(([name]) => wanted.has(name));
  return { ...(Object.fromEntries(kept) as Partial<Row>), number: row.number };
}
