import type { Language } from '#events/terms/vocabulary.ts';
import { de } from './de/words.ts';
import { en } from './en/words.ts';
import { fr } from './fr/words.ts';
import type { LanguageWords } from './shape/language-words.ts';

/** Every language the desk knows, each a folder of its own. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = { en, de, fr };
