import { $api } from '../api/client.ts';
import { readable } from '../parts/readable.ts';

const SELDOM_MS = 300_000;

export interface Colleague {
  readonly email: string;
  readonly name: string;
  readonly groups: readonly string[];
}

/** The desk's people, as far as one page of them goes. Read when the first thing on the screen needs them. */
export function usePeople(wanted = true): readonly Colleague[] {
  const options = { staleTime: SELDOM_MS, enabled: wanted };
  const people = $api.useQuery('get', '/people', { params: { query: { limit: 100 } } }, options);
  return readable(people.data?.items);
}

/** How a person is called in a row: their name where it is known, else what stands before the @. */
export function nameIn(people: readonly Colleague[], email: string): string {
  return people.find((one) => one.email === email)?.name ?? email.split('@')[0] ?? email;
}

/** What can be suggested where an address is typed, those of the group first. Whoever is not among them can be typed. */
export function suggestionsOf(people: readonly Colleague[], group = '') {
  const isIn = ({ groups }: Colleague) => Number(groups.includes(group));
  return people
    .toSorted((one, other) => isIn(other) - isIn(one))
    .map(({ email, name, groups }) => ({ value: email, label: name, description: [email, ...groups].join(' · ') }));
}
