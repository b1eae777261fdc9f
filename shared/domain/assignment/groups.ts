import { invalid } from '#domain/kernel/errors.ts';
import type { Group, GroupsPart } from './groups-fragment.ts';

/** Whether the desk chooses who has the records of a group. */
export function takesTurns(name: string, { groups }: Pick<GroupsPart, 'groups'>): boolean {
  const { method = 'none' } = (Object.hasOwn(groups, name) ? groups[name] : undefined)?.assignment ?? {};
  return method !== 'none';
}

/** @throws DomainError invalid naming the groups there are */
export function groupOf(name: string, { groups }: Pick<GroupsPart, 'groups'>): Group {
  const group = Object.hasOwn(groups, name) ? groups[name] : undefined;
  if (group === undefined) throw invalid('group', `must be one of: ${Object.keys(groups).join(', ')}`);
  return group;
}
