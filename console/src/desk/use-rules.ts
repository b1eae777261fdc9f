import { $api } from '../api/client.ts';

/** It changes a few times a month. */
const FRESH_MS = 5 * 60_000;

/** The rules of the desk, for what may be chosen. Read when the first thing on the screen needs them. */
export function useRules(wanted = true) {
  return $api.useQuery('get', '/configuration', {}, { staleTime: FRESH_MS, enabled: wanted });
}
