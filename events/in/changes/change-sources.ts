/** What of the account's events tells of a change. Adding one is a declaration beside this file and a line below. */
import { calls } from './calls.ts';
import { codeDeploy, codePipeline, ecs, stacks } from './deployments.ts';
import { type ChangeSource, type ObservedChange, readBy } from './observed-change.ts';
import { alarms, configuration, parameters } from './settings.ts';

export const CHANGE_SOURCES: readonly ChangeSource[] = [
  ...[stacks, codeDeploy, codePipeline, ecs],
  ...[parameters, alarms, configuration, calls],
];

/** @returns null for an event that tells of no change */
export function observedChange(event: unknown): ObservedChange | null {
  for (const source of CHANGE_SOURCES) {
    const change = readBy(source, event);
    if (change !== null) return change;
  }
  return null;
}
