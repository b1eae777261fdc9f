/** What a language is called by its readers, so that each finds their own. */
export function languageName(language: string, fallback: string): string {
  return new Intl.DisplayNames([language, fallback], { type: 'language' }).of(language) ?? language;
}
