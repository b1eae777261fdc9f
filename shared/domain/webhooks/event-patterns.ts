import type { Fault } from '#domain/fragments/faults.ts';
import { ACTS } from '#events/administration/acts.ts';
import { RECORD_EVENTS } from '#events/catalogue.ts';
import { actType } from '#events/terms/define-act.ts';
import { detailType } from '#events/terms/define-event.ts';

/** Every type of event the desk has. */
const TYPES: ReadonlySet<string> = new Set([
  ...Object.values(RECORD_EVENTS).flatMap((events) => Object.values(events).map(detailType)),
  ...Object.values(ACTS).map(actType),
]);
const RECORDS: ReadonlySet<string> = new Set([...TYPES].map(recordOf));

const ALL = '*';
const ANY_OF = '.*';

/** @returns the fault of each pattern that no event of the desk will ever fit */
export function patternFaults(patterns: readonly string[]): Fault[] {
  return patterns.flatMap((pattern, index) => {
    const known = pattern === ALL || TYPES.has(pattern) || (pattern.endsWith(ANY_OF) && RECORDS.has(recordOf(pattern)));
    const message = `must be a type of event such as incident.opened.v1, one of ${[...RECORDS].join(', ')} with .* behind it, or *`;
    return known ? [] : [{ path: `events.${index}`, message }];
  });
}

/** @param type - on the bus, e.g. `incident.opened.v1` */
export function isWanted(patterns: readonly string[], type: string): boolean {
  return patterns.some(
    (pattern) =>
      pattern === ALL || pattern === type || (pattern.endsWith(ANY_OF) && type.startsWith(pattern.slice(0, -1))),
  );
}

function recordOf(type: string): string {
  return type.slice(0, type.indexOf('.'));
}
