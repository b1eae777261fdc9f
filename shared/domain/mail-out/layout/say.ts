import type { LanguageWords } from '#domain/words/shape/language-words.ts';
import { WORDS } from '#domain/words/words.ts';
import type { TemplateFacts } from './content.ts';
import { instantText } from './instant-text.ts';

/** What a mail is made of: its facts, the words of its reader's language, and their zone. */
export interface Say extends TemplateFacts {
  readonly words: LanguageWords;
  /** An instant as the reader's calendar and watch show it, with the zone's name. */
  readonly when: (instant: string) => string;
  /** Who did something; the desk itself has a name of its own. */
  readonly who: (by: string) => string;
  readonly holdReason: (name: string) => string;
  /** The configuration's own words of a reminder, where it has some for this reader. */
  readonly reminderText: (name: string) => string | null;
}

const BY_ITSELF = 'system';

export function sayTo(facts: TemplateFacts): Say {
  const { reader, holdReasons } = facts;
  const words = WORDS[reader.language];
  const translated = (name: string) => holdReasons[name]?.translations?.[reader.language];
  return {
    ...facts,
    words,
    when: (instant) => instantText(instant, reader),
    who: (by) => (by === BY_ITSELF ? words.glossary.desk : by),
    holdReason: (name) => translated(name)?.label ?? holdReasons[name]?.label ?? name,
    reminderText: (name) => translated(name)?.reminderText ?? holdReasons[name]?.reminderText ?? null,
  };
}
