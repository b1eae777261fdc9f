import { linesOf, listOf } from '../../../parts/list-of.ts';
import { isHolder } from '../../draft/paths.ts';
import type { Writing } from '../field.ts';

/** `key = value`, one a line. */
export const PAIRS: Writing = {
  textOf: (value) =>
    Object.entries(isHolder(value) ? value : {})
      .map(([key, one]) => `${key} = ${String(one)}`)
      .join('\n'),
  valueOf: (text) => Object.fromEntries(linesOf(text).map(pairOf)),
};

/** `key = one, other`, one a line. */
export const LISTS: Writing = {
  textOf: (value) =>
    Object.entries(isHolder(value) ? value : {})
      .map(([key, list]) => `${key} = ${[list].flat().join(', ')}`)
      .join('\n'),
  valueOf: (text) => Object.fromEntries(linesOf(text).map(namedList)),
};

const ROLES: readonly unknown[] = ['assignee', 'owner', 'group-lead', 'incident-manager'];

/** Whom a step tells, one a line: a role, an address, else the name of a chain. */
export const WHOM: Writing = {
  textOf: (value) =>
    (Array.isArray(value) ? value : [])
      .map((one: string | { chain?: string; person?: string }) =>
        typeof one === 'string' ? one : (one.person ?? one.chain ?? ''),
      )
      .join('\n'),
  valueOf: (text) =>
    linesOf(text).map((line) => {
      if (ROLES.includes(line)) return line;
      return line.includes('@') ? { person: line } : { chain: line };
    }),
};

function pairOf(line: string): [string, string] {
  const [key = '', ...rest] = line.split('=');
  return [key.trim(), rest.join('=').trim()];
}

function namedList(line: string): [string, string[]] {
  const [key, list] = pairOf(line);
  return [key, listOf(list)];
}
