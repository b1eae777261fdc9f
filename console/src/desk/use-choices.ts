import { $api } from '../api/client.ts';
import { useLanguage } from '../words/words.ts';

/** It changes a few times a month. */
const FRESH_MS = 300_000;

/** What the desk's configuration lets one choose for the acts of a list. */
export function useChoices() {
  const language = useLanguage();
  const { data } = $api.useQuery('get', '/configuration', {}, { staleTime: FRESH_MS });
  const reasons = Object.entries(data?.holdReasons ?? {}).map(([name, { label, translations }]) => ({
    name,
    label: translations?.[language as 'en' | 'de' | 'fr']?.label ?? label,
  }));
  return { groups: Object.keys(data?.groups ?? {}), reasons };
}
