import { chosen } from '#domain/kernel/chosen.ts';
import type { Incident } from '#events/incident/incident.ts';
import { type OwnIncident, OwnIncidentSchema, PROMISED_TO_REQUESTER } from '#events/incident/own-incident.ts';
import type { Scope } from '#functions/http-api/api/route.ts';

/** @returns the incident as its reader may see it: all of it for the desk, what is meant for them for anybody else */
export function viewOf(incident: Incident, scope: Scope): Incident | OwnIncident {
  return scope === 'all' ? incident : ownView(incident);
}

/** What a requester, and whoever takes part, is shown of a record. */
export function ownView(incident: Incident): OwnIncident {
  const clocks = PROMISED_TO_REQUESTER.flatMap((promised) =>
    incident.clocks.flatMap(({ name, dueAt }) => (name === promised ? [{ name: promised, dueAt }] : [])),
  );
  return chosen(OwnIncidentSchema, { ...incident, clocks });
}
