import { alertFaults } from '#domain/alerts/references.ts';
import { escalationFaults } from '#domain/escalation/references.ts';
import { isReachable } from '#domain/time/target.ts';
import type { Configuration } from './configuration.ts';

export interface Fault {
  readonly path: string;
  readonly message: string;
}

/**
 * Every name in the document that leads nowhere, and every promise its calendar can never keep. A configuration with
 * faults is refused as a whole.
 */
export function checkReferences(document: Configuration): Fault[] {
  const groups = Object.keys(document.groups);
  const { autoClosure, reopenWindow } = document;
  return [
    ...calendarFaults(document, 'reopenWindow.calendar', reopenWindow.calendar),
    ...promiseFaults(document, 'autoClosure', autoClosure.calendar, { businessDays: autoClosure.businessDays }),
    ...calendarFaults(document, 'tasks.calendar', document.tasks.calendar),
    ...Object.entries(document.holdReasons).flatMap(([reason, rule]) => reminderFaults(document, reason, rule)),
    ...unknown('defaultGroup', document.defaultGroup, groups),
    ...document.routing.flatMap(({ group }, index) => unknown(`routing.${index}.group`, group, groups)),
    ...escalationFaults(document),
    ...alertFaults(document),
    ...document.serviceLevels.flatMap((policy, index) => policyFaults(document, policy, `serviceLevels.${index}`)),
  ];
}

type Policy = Configuration['serviceLevels'][number];
type HoldReason = Configuration['holdReasons'][string];
type Target = Parameters<typeof isReachable>[1];

function policyFaults(document: Configuration, policy: Policy, path: string): Fault[] {
  const promises = Object.entries(policy.clocks).flatMap(([name, clock]) =>
    clock ? promiseFaults(document, `${path}.clocks.${name}`, clock.calendar ?? policy.calendar, clock.target) : [],
  );
  const named = [policy.match.group ?? []].flat();
  const groups = Object.keys(document.groups);
  return [...promises, ...named.flatMap((group) => unknown(`${path}.match.group`, group, groups))];
}

/** The resolution that follows the last reminder must be reached as well. */
function reminderFaults(document: Configuration, reason: string, { reminders }: HoldReason): Fault[] {
  if (reminders === null) return [];
  const businessDays = reminders.everyBusinessDays * (reminders.count + 1);
  return promiseFaults(document, `holdReasons.${reason}.reminders`, reminders.calendar, { businessDays });
}

function promiseFaults(document: Configuration, path: string, name: string, target: Target): Fault[] {
  const calendar = document.calendars[name];
  if (calendar === undefined) return calendarFaults(document, `${path}.calendar`, name);
  if (isReachable(calendar, target)) return [];
  return [{ path, message: `is never reached: the calendar ${name} opens too seldom` }];
}

function calendarFaults({ calendars }: Configuration, path: string, name: string): Fault[] {
  return unknown(path, name, Object.keys(calendars));
}

function unknown(path: string, name: string, known: readonly string[]): Fault[] {
  return known.includes(name) ? [] : [{ path, message: `names no known one; known: ${known.join(', ')}` }];
}
