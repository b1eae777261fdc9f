import { isWild } from '#domain/alerts/matching/glob.ts';
import { registered, reliantOn } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';

/** @returns ids of the services, and of whatever depends on them over however many others: what an announcement is about (rule 57) */
export function affectedItems(services: readonly string[], register: RegisterPart): string[] {
  return [...new Set(services.flatMap((id) => [id, ...reliantOn(id, register)]))];
}

/** @param named - what a record calls the items it is about */
export function isAffected(named: readonly string[], affected: readonly string[], register: RegisterPart): boolean {
  return registered(named, register).ids.some((id) => affected.includes(id));
}

/** By what records about the items are found. */
export interface NamesOfAffected {
  /** Each has a list of the records that call it so. */
  readonly names: readonly string[];
  /** Whether a record may call one of them what no list is kept by: what fits a glob. */
  readonly isWild: boolean;
}

export function namesOfAffected(affected: readonly string[], { configurationItems }: RegisterPart): NamesOfAffected {
  const names = affected.flatMap((id) => [id, ...(configurationItems[id]?.names ?? [])]);
  return { names: [...new Set(names.filter((name) => !isWild(name)))], isWild: names.some(isWild) };
}
