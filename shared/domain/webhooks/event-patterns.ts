import type { Fault } from '#domain/fragments/faults.ts';
import { OWN_RECORDS, OWN_TYPES, recordOf } from '#events/own-events.ts';

const ALL = '*';
const ANY_OF = '.*';

/** @returns the fault of each pattern that no event of the desk will ever fit */
export function patternFaults(patterns: readonly string[]): Fault[] {
  return patterns.flatMap((pattern, index) => {
    const known =
      pattern === ALL || OWN_TYPES.has(pattern) || (pattern.endsWith(ANY_OF) && OWN_RECORDS.has(recordOf(pattern)));
    const message = `must be a type of event such as incident.opened.v1, one of ${[...OWN_RECORDS].join(', ')} with .* behind it, or *`;
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
