import type { TemplateFacts } from './content.ts';
import { GLOSSARY, type Glossary } from './glossary.ts';
import { instantText } from './instant-text.ts';

/** What the words of a template are made of: its facts, and the language and zone of its reader. */
export interface Say extends TemplateFacts {
  readonly words: Glossary;
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
  const words = GLOSSARY[reader.language];
  const translated = (name: string) => holdReasons[name]?.translations?.[reader.language];
  return {
    ...facts,
    words,
    when: (instant) => instantText(instant, reader),
    who: (by) => (by === BY_ITSELF ? words.desk : by),
    holdReason: (name) => translated(name)?.label ?? holdReasons[name]?.label ?? name,
    reminderText: (name) => translated(name)?.reminderText ?? holdReasons[name]?.reminderText ?? null,
  };
}
