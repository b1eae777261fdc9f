import type { Forms } from '#domain/words/shape/glossary.ts';
import type { Language } from '#events/terms/vocabulary.ts';

/** @returns the number and the form that goes with it by the language's own rule: zero is several in English, and one in French */
export function plural(language: Language, count: number, forms: Forms): string {
  return `${count} ${forms[new Intl.PluralRules(language).select(count)] ?? forms.other}`;
}
