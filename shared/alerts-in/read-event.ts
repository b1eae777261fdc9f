import * as z from 'zod';
import type { BusSource, EventRow, SourceAlert } from '#events/in/source/define-source.ts';
import { BUS_SOURCES } from '#events/in/sources.ts';
import { type FieldError, tryRead } from '#shared/http/validate.ts';
import { type EventOptions, reasonNotWanted } from './wanted-events.ts';

const EnvelopeSchema = z.object({ id: z.string(), source: z.string(), 'detail-type': z.string(), time: z.string() });
type Envelope = z.output<typeof EnvelopeSchema>;

/** What an event of the bus comes to: alerts of its source, nothing and why, or what nobody can read. */
export type ReadEvent =
  | { readonly source: BusSource; readonly event: Envelope; readonly alerts: readonly SourceAlert[] }
  | { readonly ignored: string }
  | { readonly errors: readonly FieldError[]; readonly sourceId: string };

/** Reads an event by the description of its source. On the desk's own bus an alert may be called as anybody likes. */
export function readEvent(input: unknown, options: EventOptions): ReadEvent {
  const envelope = tryRead(EnvelopeSchema, input);
  if ('errors' in envelope) return { errors: envelope.errors, sourceId: 'unknown' };
  const event = envelope.data;
  const source = BUS_SOURCES.find(({ id }) => id === event.source);
  if (source === undefined) {
    return { errors: [{ path: 'source', message: 'is no source the desk knows' }], sourceId: event.source };
  }
  const row = source.events.find(({ detailType }) => detailType === event['detail-type']);
  if (row === undefined && source.bus !== 'desk') {
    // The rules on the account's bus let none of these through: somebody put it on the desk's own.
    const message = `is none the desk reads of ${source.id}`;
    return { errors: [{ path: 'detail-type', message }], sourceId: source.id };
  }
  const why = row === undefined ? null : reasonToIgnore(source, row, options);
  if (why !== null) return { ignored: why };
  const read = tryRead(source.schema, input);
  if ('errors' in read) return { errors: read.errors, sourceId: source.id };
  const alerts = source.map(read.data);
  return alerts.length === 0 ? { ignored: 'its state asks for nothing' } : { source, event, alerts };
}

function reasonToIgnore({ id }: BusSource, row: EventRow, options: EventOptions): string | null {
  return row.outcome === 'ignored' ? `${row.detailType} is no alert` : reasonNotWanted({ source: id, ...row }, options);
}
