import { $api } from '../../api/client.ts';

const SHOWN = 100;
const FRESH_MS = 5 * 60_000;

/** The desk's people as suggestions, those of the group first. Whoever is not among them can be typed. */
export function usePeople(group: string): { value: string; label: string; description: string }[] {
  const list = $api.useQuery('get', '/people', { params: { query: { limit: SHOWN } } }, { staleTime: FRESH_MS });
  const people = (list.data?.items ?? []).flatMap((one) => ('unreadable' in one ? [] : [one]));
  const isIn = ({ groups }: { readonly groups: readonly string[] }) => Number(groups.includes(group));
  return people
    .toSorted((one, other) => isIn(other) - isIn(one))
    .map(({ email, name, groups }) => ({ value: email, label: name, description: [email, ...groups].join(' · ') }));
}
