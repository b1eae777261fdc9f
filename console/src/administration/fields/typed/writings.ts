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

const NAMED = ['group', 'chain', 'webhook'] as const;

/** Who is told of a major incident, one a line: an address, or “group”, “chain” or “webhook” and its name. */
export const STAKEHOLDERS: Writing = {
  textOf: (value) =>
    (Array.isArray(value) ? value : [])
      .map((one: string | Readonly<Record<string, string>>) =>
        typeof one === 'string'
          ? one
          : Object.entries(one)
              .map(([kind, name]) => `${kind} ${name}`)
              .join(' '),
      )
      .join('\n'),
  valueOf: (text) =>
    linesOf(text).map((line) => {
      const kind = NAMED.find((one) => line.startsWith(`${one} `));
      return kind === undefined ? line : { [kind]: line.slice(kind.length).trim() };
    }),
};

interface Question {
  readonly id: string;
  readonly question: string;
}

/** `id = question`, one a line, in their order. */
export const QUESTIONS: Writing = {
  textOf: (value) =>
    (Array.isArray(value) ? value : []).map(({ id, question }: Question) => `${id} = ${question}`).join('\n'),
  valueOf: (text) =>
    linesOf(text).map((line) => {
      const [id, question] = pairOf(line);
      return { id, question };
    }),
};
