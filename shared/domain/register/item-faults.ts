import { type Fault, type Named, unknownName } from '#domain/fragments/faults.ts';

/** What an item names. */
interface Naming {
  readonly group?: string | undefined;
  readonly dependsOn: readonly string[];
}

/**
 * Every name in an item that leads nowhere.
 *
 * @param items - all of the register, the item among them
 * @param path - of a field of the item, as the sender has it
 */
export function itemFaults(
  id: string,
  items: Readonly<Record<string, Naming>>,
  groups: Named,
  path: (field: string) => string,
): Fault[] {
  const { group, dependsOn = [] } = items[id] ?? {};
  return [
    ...unknownName(path('group'), group, groups),
    ...dependsOn.flatMap((other, index) => unknownName(path(`dependsOn.${index}`), other, items)),
    ...(reachesItself(id, items) ? [{ path: path('dependsOn'), message: 'comes back to the item itself' }] : []),
  ];
}

/** What depends on itself, over whatever others, names no cause. */
function reachesItself(id: string, items: Readonly<Record<string, Naming>>): boolean {
  const reached = new Set(items[id]?.dependsOn);
  for (const other of reached) for (const next of items[other]?.dependsOn ?? []) reached.add(next);
  return reached.has(id);
}
