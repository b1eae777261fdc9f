import type { I18nProviderProps } from '@cloudscape-design/components/i18n';
import { createContext, useContext } from 'react';
import type { words as english } from './en/words.ts';
import { LANGUAGES } from './languages.ts';

/** All texts of the console in one language; English says which there are. */
export type Words = typeof english;
/** Those of the portal, which loads no others. */
export type PortalWords = Pick<Words, 'language' | 'app' | 'portal' | 'terms'>;

/** Each language is a folder here. */
const FOLDERS = import.meta.glob<{ words: Words }>('./*/words.ts');
const PORTAL = import.meta.glob<{ words: PortalWords }>('./*/portal/words.ts');
const MESSAGES = import.meta.glob<{ messages: I18nProviderProps.Messages }>('./*/cloudscape.ts');
const KEPT_AS = 'firstline.language';
const FALLBACK = 'en';

/** What the person chose here, else the first the browser asks for that there is. */
export function chosenLanguage(): string {
  const wanted = [localStorage.getItem(KEPT_AS) ?? '', ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find((language) => LANGUAGES.includes(language)) ?? FALLBACK;
}

export function chooseLanguage(language: string): void {
  localStorage.setItem(KEPT_AS, language);
}

export async function loadWords(language: string): Promise<Words> {
  return (await fileOf(FOLDERS, language, 'words')).words;
}

/** @returns words of which the portal's screens use nothing but the portal's */
export async function loadPortalWords(language: string): Promise<Words> {
  return (await fileOf(PORTAL, language, 'portal/words')).words as Words;
}

/** What Cloudscape says by itself. */
export async function loadMessages(language: string): Promise<I18nProviderProps.Messages> {
  return (await fileOf(MESSAGES, language, 'cloudscape')).messages;
}

function fileOf<File>(files: Record<string, () => Promise<File>>, language: string, name: string): Promise<File> {
  const load = files[`./${language}/${name}.ts`];
  if (load === undefined) throw new Error(`no ${name} for ${language}`);
  return load();
}

export interface Reading {
  readonly language: string;
  readonly words: Words;
}

export const ReadingContext = createContext<Reading | null>(null);

function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('outside ReadingContext');
  return reading;
}

/** The texts in the reader's language. */
export const useWords = (): Words => useReading().words;

/** The reader's language, for dates, numbers and sorting. */
export const useLanguage = (): string => useReading().language;
