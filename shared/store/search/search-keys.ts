import { hashed } from '#shared/store/table/keys.ts';
import type { ItemKey } from '#shared/store/table/read-items.ts';

/**
 * Who looks for something: the desk; any requester, among what is for all of them; one requester, among what is theirs. Nobody's search
 * reads what was written for another.
 */
export type SearchScope = 'desk' | 'requesters' | { readonly own: string };

/** A record among those that are found: the newest first, by when they began. */
export interface Place {
  readonly at: string;
  readonly kind: string;
  readonly number: string;
}

/** Before every place, where the newest are first. */
export const NEWEST = '~';

export function placeSk({ at, kind, number }: Place): string {
  return `${at}#${kind}#${number}`;
}

export function placeOf(sk: string): Place {
  const [at = '', kind = '', number = ''] = sk.split('#');
  return { at, kind, number };
}

/** What is found by a term. A term may have any sign, so it is last. */
export function postingsPk(tenant: string, scope: 'desk' | 'requesters', term: string): string {
  return `SEARCH#${tenant}#${scope}#${term}`;
}

/** All terms there are that begin with the same character. */
export function vocabularyPk(tenant: string, scope: 'desk' | 'requesters', term: string): string {
  const [first = ''] = term;
  return `SEARCH-TERMS#${tenant}#${scope}#${first}`;
}

/** What is kept of a record to find it. */
export function documentKey(tenant: string, { kind, number }: Pick<Place, 'kind' | 'number'>): ItemKey {
  return { pk: `SEARCH-DOCUMENT#${tenant}#${kind}#${number}`, sk: 'DOCUMENT' };
}

/** What one requester may find, the newest first: they have some hundreds at most. */
export function ownPk(tenant: string, email: string): string {
  return `SEARCH-OWN#${tenant}#${hashed(email)}`;
}
