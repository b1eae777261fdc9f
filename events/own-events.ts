import { ACTS } from './acts.ts';
import { RECORD_EVENTS } from './catalogue.ts';
import { actType } from './terms/define-act.ts';
import { detailType } from './terms/define-event.ts';

/** Every type of event the desk tells under its own source. */
export const OWN_TYPES: ReadonlySet<string> = new Set([
  ...Object.values(RECORD_EVENTS).flatMap((events) => Object.values(events).map(detailType)),
  ...Object.values(ACTS).map(actType),
]);

/** What those are about: `incident`, `person`, … */
export const OWN_RECORDS: ReadonlySet<string> = new Set([...OWN_TYPES].map(recordOf));

/** @param type - on the bus, e.g. `incident.opened.v1` */
export function recordOf(type: string): string {
  return type.slice(0, type.indexOf('.'));
}
