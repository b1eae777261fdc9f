import { useLanguage } from '../words/words.ts';
import { useRules } from './use-rules.ts';

/** What the desk's configuration lets one choose for the acts of a list. */
export function useChoices() {
  const language = useLanguage();
  const { data } = useRules();
  const reasons = Object.entries(data?.holdReasons ?? {}).map(([name, { label, translations }]) => ({
    name,
    label: translations?.[language as 'en' | 'de' | 'fr']?.label ?? label,
  }));
  return { groups: Object.keys(data?.groups ?? {}), reasons };
}
