import { $api } from '../api/client.ts';

const SELDOM_MS = 300_000;

export interface Colleague {
  readonly email: string;
  readonly name: string;
  readonly groups: readonly string[];
}

/** The desk's people, as far as one page of them goes. */
export function usePeople(): readonly Colleague[] {
  const people = $api.useQuery('get', '/people', { params: { query: { limit: 100 } } }, { staleTime: SELDOM_MS });
  return (people.data?.items ?? []).flatMap((one) => ('unreadable' in one ? [] : [one]));
}

/** How a person is called in a row: their name where it is known, else what stands before the @. */
export function nameIn(people: readonly Colleague[], email: string): string {
  return people.find((one) => one.email === email)?.name ?? email.split('@')[0] ?? email;
}
