import type { Language } from '#events/terms/vocabulary.ts';

/** Our languages tell one from several, each by its own rule: zero is several in English and German, and one in French. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** @returns the number and the form that goes with it */
export function plural(language: Language, count: number, { one, other }: Forms): string {
  return `${count} ${new Intl.PluralRules(language).select(count) === 'one' ? one : other}`;
}
