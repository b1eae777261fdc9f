import { EVENTS } from '#events/catalogue.ts';
import { detailType } from '#events/terms/define-event.ts';
import { INCIDENT_SEARCH } from './incident/search/incident-search.ts';
import { RECORD_TYPES } from './record-types.ts';

/** After which events, by their detail-types on the bus, records of a kind may be found by other words, or by others. */
export const SEARCHED_EVENTS: Readonly<Record<string, readonly string[]>> = {
  incident: INCIDENT_SEARCH.events.map((name) => detailType(EVENTS[name as keyof typeof EVENTS])),
  ...Object.fromEntries(
    RECORD_TYPES.flatMap(({ name, search, events }) =>
      search === undefined ? [] : [[name, search.events.flatMap((event) => eventOf(events, event))] as const],
    ),
  ),
};

function eventOf(events: Readonly<Record<string, Parameters<typeof detailType>[0]>>, name: string): string[] {
  const event = events[name];
  return event === undefined ? [] : [detailType(event)];
}

/** @returns the kind of the records an event of this detail-type is of; undefined where nothing is found by it */
export function searchedKind(type: string): string | undefined {
  return Object.entries(SEARCHED_EVENTS).find(([, types]) => types.includes(type))?.[0];
}
