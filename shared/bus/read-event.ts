import * as z from 'zod';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import { IncidentSchema } from '#events/incident/incident.ts';
import { detailType, EnvelopeSchema } from '#events/terms/define-event.ts';

const BusEventSchema = z.object({ 'detail-type': z.string(), detail: z.unknown() });

/** Of each name once it was seen: a schema is compiled when it parses first. */
const known = new Map<EventName, z.ZodType>();

/** @returns the event behind what the bus delivers. @throws ZodError or Error for what the catalogue does not know */
export function readEvent(input: unknown): IncidentEvent {
  const { 'detail-type': type, detail } = BusEventSchema.parse(input);
  const name = nameOf(type);
  // The data was parsed by the schema of this very name; the type system cannot follow the pair.
  return { name, ...(schemaOf(name).parse(detail) as object) } as IncidentEvent;
}

function schemaOf(name: EventName): z.ZodType {
  const schema = known.get(name) ?? EnvelopeSchema.extend({ incident: IncidentSchema, data: EVENTS[name].data });
  known.set(name, schema);
  return schema;
}

function nameOf(type: string): EventName {
  const name = (Object.keys(EVENTS) as EventName[]).find((candidate) => detailType(EVENTS[candidate]) === type);
  if (name === undefined) throw new Error(`The catalogue knows no event ${type}`);
  return name;
}
