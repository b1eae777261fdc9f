import { type Fault, type Named, unknownName } from '#domain/fragments/faults.ts';

/** What an item names. */
interface Naming {
  readonly group?: string | undefined;
  readonly dependsOn: readonly string[];
}

/**
 * Every name in an item that leads nowhere. What depends on itself over others is no fault: it is followed once (rule 68).
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
  ];
}
