import { isHolder, type Path, pathText, same } from './paths.ts';

/** What both sides changed, each to something else. */
export interface Conflict {
  readonly path: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  readonly document: unknown;
  readonly conflicts: readonly Conflict[];
}

interface Sides {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Brings what I changed onto what somebody published meanwhile. What only one side changed is taken from it; where both did, the
 * preferred side stands and the place is named. A list that grew or shrank is one value.
 */
export function merge(sides: Sides, prefer: 'mine' | 'theirs', at: Path = []): Merged {
  const { base, mine, theirs } = sides;
  if (same(mine, base) || same(mine, theirs)) return { document: theirs, conflicts: [] };
  if (same(theirs, base)) return { document: mine, conflicts: [] };
  if (isHolder(mine) && isHolder(theirs) && fit(base, mine, theirs)) return mergeFields(sides, prefer, at);
  return { document: sides[prefer], conflicts: [{ path: pathText(at), base, mine, theirs }] };
}

function mergeFields({ base, mine, theirs }: Sides, prefer: 'mine' | 'theirs', at: Path): Merged {
  const [from, ours, others] = [base, mine, theirs].map((side) => (isHolder(side) ? side : {}));
  const names = [...new Set([...Object.keys(others ?? {}), ...Object.keys(ours ?? {})])];
  const merged = names.map((name) => {
    const sides = { base: from?.[name], mine: ours?.[name], theirs: others?.[name] };
    return { name, ...merge(sides, prefer, [...at, name]) };
  });
  const fields = merged.filter(({ document }) => document !== undefined);
  const conflicts = merged.flatMap((one) => one.conflicts);
  if (Array.isArray(theirs)) return { document: fields.map(({ document }) => document), conflicts };
  return { document: Object.fromEntries(fields.map(({ name, document }) => [name, document])), conflicts };
}

/** Lists can be looked at place by place while none of the three is longer than the others. */
function fit(base: unknown, mine: object, theirs: object): boolean {
  const lists = [mine, theirs, ...(isHolder(base) ? [base] : [])].map(Array.isArray);
  if (!lists.includes(true)) return true;
  const lengths = new Set([base, mine, theirs].map((side) => (Array.isArray(side) ? side.length : -1)));
  return lengths.size === 1;
}
