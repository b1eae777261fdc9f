import type { AnnouncementFields } from '#events/announcement/announcement.ts';
import type { Language } from '#events/terms/vocabulary.ts';

/** @returns title and body as a reader of a language reads them: translated, or as they were written */
export function inLanguage(
  { title, body, translations }: Pick<AnnouncementFields, 'title' | 'body' | 'translations'>,
  language: Language,
): { readonly title: string; readonly body: string } {
  return translations[language] ?? { title, body };
}
