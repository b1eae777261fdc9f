import type * as z from 'zod';
import type { EVENTS, EventName } from '#events/catalogue.ts';
import type { Incident } from '#events/incident/incident.ts';
import type { EnvelopeSchema } from '#events/terms/define-event.ts';

/** What arrives from the bus: the envelope, the incident as it was then, and the event's own data. */
export type IncidentEvent<Name extends EventName = EventName> = {
  [K in Name]: z.output<typeof EnvelopeSchema> & {
    readonly name: K;
    readonly incident: Incident;
    readonly data: z.output<(typeof EVENTS)[K]['data']>;
  };
}[Name];
