import { listOf } from '../../parts/list-of.ts';

/** Who has which role: an address, or several. */
export type Roles = Readonly<Record<string, string | string[]>>;
/** The same as it is typed: addresses with commas between. */
export type TypedRoles = Readonly<Record<string, string>>;

export const COMMANDER = 'commander';

export function typedOf(roles: Roles): TypedRoles {
  return Object.fromEntries(Object.entries(roles).map(([role, holders]) => [role, [holders].flat().join(', ')]));
}

/** @returns the roles somebody has; of the commander one, of the others one or several */
export function rolesIn(typed: TypedRoles): Record<string, string | string[]> {
  const named = Object.entries(typed).flatMap(([role, text]): [string, string | string[]][] => {
    const people = listOf(text);
    const [first] = people;
    if (first === undefined) return [];
    return [[role, people.length === 1 ? first : people]];
  });
  return Object.fromEntries(named);
}
