import { useLanguage } from '../words/words.ts';
import { useRules } from './use-rules.ts';

interface Labelled {
  readonly label: string;
  readonly translations?: Readonly<Record<string, { readonly label?: string }>>;
}

/** What the configuration calls something, in the reader's language where it says it there. */
export const labelIn = ({ label, translations }: Labelled, language: string): string =>
  translations?.[language]?.label ?? label;

/**
 * What records can wait for, each with its label in the reader's language.
 *
 * @param wanted - whether something on the screen waits; until then the rules are not read for it
 */
export function useReasons(wanted = true): Readonly<Record<string, string>> {
  const language = useLanguage();
  const { data } = useRules(wanted);
  const reasons = Object.entries(data?.holdReasons ?? {});
  return Object.fromEntries(reasons.map(([name, reason]) => [name, labelIn(reason, language)]));
}
