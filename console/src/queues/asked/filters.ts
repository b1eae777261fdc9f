import type { ListQuery } from '../rows/queue-row.ts';

/** What a list can be narrowed down by, under the names of the API, which are those of the address as well. */
export const FILTERS = [
  'priority',
  'status',
  'queue',
  'assignee',
  'owner',
  'requester',
  'kind',
  'tag',
  'configurationItem',
] as const;

export type Filter = (typeof FILTERS)[number];

export interface Token {
  readonly filter: Filter;
  readonly value: string;
}

/** The API takes several groups, and one of everything else. */
const MOST: Partial<Record<Filter, number>> = { queue: 10 };

/** @returns what the address asks for; what is no filter is left alone */
export function tokensIn(address: URLSearchParams): Token[] {
  return FILTERS.flatMap((filter) =>
    address
      .getAll(filter)
      .filter((value) => value !== '')
      .slice(-(MOST[filter] ?? 1))
      .map((value) => ({ filter, value })),
  );
}

/** @returns the address with these filters. Of two where one is possible the last one holds */
export function withTokens(address: URLSearchParams, tokens: readonly Token[]): URLSearchParams {
  const changed = new URLSearchParams(address);
  for (const filter of FILTERS) {
    changed.delete(filter);
    const values = new Set(tokens.filter((token) => token.filter === filter).map(({ value }) => value));
    for (const value of [...values].slice(-(MOST[filter] ?? 1))) changed.append(filter, value);
  }
  return changed;
}

/** A view narrowed down. A filter goes before what the view says of the same thing. */
export function narrowed(view: ListQuery, tokens: readonly Token[], byDue: boolean): ListQuery {
  const query: ListQuery = { ...view };
  for (const { filter, value } of tokens.filter((token) => token.filter !== 'queue')) {
    Object.assign(query, { [filter]: value });
  }
  const groups = tokens.filter(({ filter }) => filter === 'queue').map(({ value }) => value);
  if (groups.length > 0) query.queue = groups;
  if (tokens.some(({ filter }) => filter === 'assignee')) delete query.unassigned;
  if (byDue) query.sort = 'due';
  if (!isOrderedByDue(query)) {
    delete query.sort;
    delete query.dueBefore;
  }
  return query;
}

/** What is finished or belongs to an item is listed by its last change. */
function isOrderedByDue({ status, configurationItem, parent }: ListQuery): boolean {
  return status !== 'closed' && status !== 'canceled' && configurationItem === undefined && parent === undefined;
}
