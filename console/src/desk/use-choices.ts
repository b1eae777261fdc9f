import { useReasons } from './use-reasons.ts';
import { useRules } from './use-rules.ts';

/** What the desk's configuration lets one choose for the acts of a list. */
export function useChoices() {
  const { data } = useRules();
  const reasons = Object.entries(useReasons()).map(([name, label]) => ({ name, label }));
  return { groups: Object.keys(data?.groups ?? {}), reasons };
}
