import type { paths } from '../../client/api.d.ts';
import { LANGUAGES } from '../words/languages.ts';
import { AUDIENCES, STATUSES } from './article.ts';

type Query = NonNullable<paths['/articles']['get']['parameters']['query']>;

/** By what the list is narrowed, each with what it may be. */
export const FILTERS = { status: STATUSES, audience: AUDIENCES, language: LANGUAGES } as const;
export type Filter = keyof typeof FILTERS;

/** @returns what the address asks for; what the desk does not know is not asked */
export function askedIn(address: URLSearchParams): Pick<Query, Filter> {
  const known = (Object.keys(FILTERS) as Filter[]).flatMap((filter) => {
    const value = address.get(filter);
    return value !== null && (FILTERS[filter] as readonly string[]).includes(value) ? [[filter, value] as const] : [];
  });
  return Object.fromEntries(known);
}

/** @param value - '' for all */
export function withFilter(address: URLSearchParams, filter: Filter, value: string): URLSearchParams {
  const next = new URLSearchParams(address);
  if (value === '') next.delete(filter);
  else next.set(filter, value);
  return next;
}
