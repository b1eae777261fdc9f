import type { Incident } from '#events/incident/incident.ts';
import type { UnreadableIncident } from '#events/incident/unreadable-incident.ts';

/** An incident of a list, or the place of one that cannot be read. */
export type ListedIncident = Incident | UnreadableIncident;

export function isReadableIncident(item: ListedIncident): item is Incident {
  return !('unreadable' in item);
}
