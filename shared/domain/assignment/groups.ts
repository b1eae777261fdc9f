import type { Configuration } from '#domain/configuration/configuration.ts';
import { invalid } from '#domain/kernel/errors.ts';

/** @throws DomainError invalid naming the groups there are */
export function groupOf(name: string, { groups }: Pick<Configuration, 'groups'>): Configuration['groups'][string] {
  const group = Object.hasOwn(groups, name) ? groups[name] : undefined;
  if (group === undefined) throw invalid('group', `must be one of: ${Object.keys(groups).join(', ')}`);
  return group;
}
