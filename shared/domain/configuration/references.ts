import type { Configuration } from './configuration.ts';

export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Every name in the document that leads nowhere. A configuration with faults is refused as a whole. */
export function checkReferences(document: Configuration): Fault[] {
  const calendars = Object.keys(document.calendars);
  const groups = Object.keys(document.groups);
  return [
    ...unknown('autoClosure.calendar', document.autoClosure.calendar, calendars),
    ...unknown('reopenWindow.calendar', document.reopenWindow.calendar, calendars),
    ...unknown('defaultGroup', document.defaultGroup, groups),
    ...document.routing.flatMap(({ group }, index) => unknown(`routing.${index}.group`, group, groups)),
    ...document.serviceLevels.flatMap((policy, index) =>
      policyFaults(policy, `serviceLevels.${index}`, calendars, groups),
    ),
  ];
}

type Policy = Configuration['serviceLevels'][number];

function policyFaults(policy: Policy, path: string, calendars: string[], groups: string[]): Fault[] {
  const { response, resolution } = policy.clocks;
  return [
    ...unknown(`${path}.calendar`, policy.calendar, calendars),
    ...unknown(`${path}.clocks.response.calendar`, response?.calendar, calendars),
    ...unknown(`${path}.clocks.resolution.calendar`, resolution?.calendar, calendars),
    ...[policy.match.group ?? []].flat().flatMap((group) => unknown(`${path}.match.group`, group, groups)),
  ];
}

function unknown(path: string, name: string | null | undefined, known: readonly string[]): Fault[] {
  if (name === undefined || name === null || known.includes(name)) return [];
  return [{ path, message: `names no known one; known: ${known.join(', ')}` }];
}
