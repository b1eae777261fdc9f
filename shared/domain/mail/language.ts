import { WORDS } from '#domain/words/words.ts';
import { cutText } from '#events/terms/text.ts';
import { LANGUAGES, type Language } from '#events/terms/vocabulary.ts';
import { header, type ParsedMail } from './mail.ts';

/** Fewer different words are chance, and a quoted sentence of another language must not decide. */
const FEWEST_WORDS = 3;
const CLEARLY_AHEAD = 3;
/** The language shows in the first lines; below them stand signatures and histories. */
const CHARACTERS_READ = 2_000;

/**
 * The language somebody writes in, and therefore reads: what their mail program says of the mail, or else its words, where
 * they leave no doubt.
 *
 * @returns null when it is not certain or none of ours
 */
export function languageOf(mail: Pick<ParsedMail, 'headers' | 'text'>): Language | null {
  return (
    languageOfTag(header(mail, 'content-language')) ?? languageOfText(cutText(mail.text, { units: CHARACTERS_READ }))
  );
}

/** @param tag such as `de-AT`; of a list, which says nothing certain, only when it has one entry */
function languageOfTag(tag: string | null): Language | null {
  const primary = /^\s*([a-z]{2})(?:-[a-z0-9-]+)?\s*$/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** A browser sends some ten. */
const LONGEST_TAGS = 200;

/** @param tags such as an Accept-Language header, taken in the order in which browsers write them: the dearest first */
export function languageOfTags(tags: string | null): Language | null {
  const primaries = cutText(tags ?? '', { units: LONGEST_TAGS })
    .toLowerCase()
    .matchAll(/(?:^|,)\s*([a-z]{2})\b/g);
  for (const [, primary] of primaries) {
    const language = LANGUAGES.find((ours) => ours === primary);
    if (language) return language;
  }
  return null;
}

function languageOfText(text: string): Language | null {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const [first, second] = LANGUAGES.map((language) => ({
    language,
    found: WORDS[language].incoming.frequent.filter((word) => words.has(word)).length,
  })).sort((a, b) => b.found - a.found);
  if (!first || !second || first.found < FEWEST_WORDS) return null;
  return first.found >= CLEARLY_AHEAD * second.found ? first.language : null;
}
