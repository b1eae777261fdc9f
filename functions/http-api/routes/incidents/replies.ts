import { type Incident, IncidentSchema } from '#events/incident/incident.ts';
import { type OwnIncident, OwnIncidentSchema } from '#events/incident/own-incident.ts';
import type { JsonReply, Scope } from '#functions/http-api/api/route.ts';
import { etag } from '#shared/http/conditions.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { present } from '#shared/use-cases/records/present.ts';
import { viewOf } from './own-view.ts';

/** The answers that several routes give. */
export const INCIDENT = {
  type: 'json',
  status: 200,
  name: 'Incident',
  schema: IncidentSchema,
  tagged: true,
  own: { name: 'OwnIncident', schema: OwnIncidentSchema },
} as const;

/**
 * The record after a change, as it stood at the change itself: the same answer, to the byte, when the request is repeated an
 * hour later (Semantics, rule 39), though clocks have gone on and the store keeps no order of fields. The schema gives them one.
 */
export function changed(
  { record, configuration, at, replayed }: Outcome,
  scope: Scope,
): JsonReply<Incident | OwnIncident> {
  const headers = { etag: etag(record.version), ...(replayed && { 'idempotency-replayed': 'true' }) };
  return { body: viewOf(IncidentSchema.parse(present(record, configuration, at)), scope), headers };
}
