import { groupOf } from '#domain/assignment/groups.ts';
import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import type { TaskOwner } from '#events/incident/task.ts';

/** @throws DomainError invalid for a group the configuration does not know */
export function checkOwner(owner: TaskOwner, configuration: Pick<GroupsPart, 'groups'>): void {
  if ('group' in owner) groupOf(owner.group, configuration);
}

/** @returns where the owner is written to; null for a group that has no address or is there no longer */
export function addressOf(owner: TaskOwner, { groups }: Pick<GroupsPart, 'groups'>): string | null {
  if ('group' in owner) return groups[owner.group]?.email ?? null;
  return 'person' in owner ? owner.person : owner.outside;
}

export function ownerText(owner: TaskOwner): string {
  if ('group' in owner) return owner.group;
  return 'person' in owner ? owner.person : owner.outside;
}

/** @returns whether the task is this person's, who is outside the desk */
export function isOutsideOwner(owner: TaskOwner, address: string): boolean {
  return 'outside' in owner && owner.outside === address;
}
