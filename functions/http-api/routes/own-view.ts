import type { Incident } from '#events/incident.ts';
import type { Scope } from './route.ts';

/** @returns the incident as its reader may see it: what came with an internal note is the desk's */
export function viewOf(incident: Incident, scope: Scope): Incident {
  if (scope === 'all') return incident;
  return { ...incident, attachments: incident.attachments.filter(({ internal }) => internal !== true) };
}
