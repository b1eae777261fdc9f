import type { Staff } from '#domain/paging/staff.ts';
import type { GroupsPart } from './groups-fragment.ts';

/** @returns groups that choose by themselves and have nobody to choose: none of their people, or a schedule that is not there */
export function idleGroups({ groups }: Pick<GroupsPart, 'groups'>, { people, rosters }: Staff): string[] {
  const peopled = new Set([...people.values()].flatMap(({ fields, removed }) => (removed ? [] : fields.groups)));
  return Object.entries(groups).flatMap(([name, { assignment }]) => {
    const { method = 'none', schedule = '' } = assignment ?? {};
    if (method === 'none') return [];
    return (method === 'on_call' ? rosters.has(schedule) : peopled.has(name)) ? [] : [name];
  });
}
