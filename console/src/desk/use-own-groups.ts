import { $api } from '../api/client.ts';

const HOUR_MS = 3_600_000;

/** The groups of whoever signed in, as the desk knows them; null until it has said. */
export function useOwnGroups(): readonly string[] | null {
  const me = $api.useQuery('get', '/me', {}, { staleTime: HOUR_MS });
  return me.data?.groups ?? (me.isError ? [] : null);
}
