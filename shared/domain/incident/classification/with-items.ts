import { registered } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import { MOST_ITEMS } from '#events/terms/limits.ts';

/** The register's ids for the names, and the names: a record is found by either (LOG8). */
export function withItems(names: readonly string[], configuration: RegisterPart): string[] {
  return [...new Set([...registered(names, configuration).ids, ...names])].slice(0, MOST_ITEMS);
}
