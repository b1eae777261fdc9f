import { linesOf } from '../../../parts/list-of.ts';
import type { Writing } from '../field.ts';

type Target = Readonly<Partial<Record<'schedule' | 'group' | 'person' | 'role', string>>>;

/** Whom a step pages, one a line: `schedule primary`, `group infrastructure`, an address, else a role. */
export const PAGED: Writing = {
  textOf: (value) => (Array.isArray(value) ? value : []).map(lineOf).join('\n'),
  valueOf: (text) => linesOf(text).map(targetOf),
};

function lineOf({ schedule, group, person, role }: Target): string {
  if (schedule !== undefined) return `schedule ${schedule}`;
  return group === undefined ? (person ?? role ?? '') : `group ${group}`;
}

function targetOf(line: string): Target {
  const [, kind, name = ''] = /^(schedule|group)\s+(.+)$/.exec(line) ?? [];
  if (kind === 'schedule') return { schedule: name };
  if (kind === 'group') return { group: name };
  return line.includes('@') ? { person: line } : { role: line };
}
