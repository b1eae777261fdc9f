import { useRules } from './use-rules.ts';

/** The desk's groups to choose from, by their labels. */
export function useGroupOptions() {
  const { data, isLoading } = useRules();
  const options = Object.entries(data?.groups ?? {}).map(([value, { label }]) => ({ value, label }));
  return { options, isLoading };
}
