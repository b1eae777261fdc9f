import { $api } from '../api/client.ts';
import { useLanguage } from '../words/words.ts';

const SELDOM_MS = 300_000;

/** What the desk's configuration says about the acts of a list. */
export function useConfiguration() {
  const language = useLanguage();
  const { data } = $api.useQuery('get', '/configuration', {}, { staleTime: SELDOM_MS });
  const reasons = Object.entries(data?.holdReasons ?? {}).map(([name, { label, translations }]) => ({
    name,
    label: translations?.[language as 'en' | 'de' | 'fr']?.label ?? label,
  }));
  return { groups: Object.keys(data?.groups ?? {}), reasons };
}
