import { isWild } from '#domain/alerts/matching/glob.ts';
import { registered } from './register.ts';
import type { RegisterPart } from './register-fragment.ts';

/** A query for each; what has more is found by the first ones. */
const MOST_NAMES = 20;

/** @returns what records about an item may call it: what was asked for, its id, its names without globs */
export function namesOfItem(asked: string, register: RegisterPart): string[] {
  const { ids } = registered([asked], register);
  const known = ids.flatMap((id) => [id, ...(register.configurationItems[id]?.names ?? [])]);
  return [...new Set([asked, ...known.filter((name) => !isWild(name))])].slice(0, MOST_NAMES);
}
