import { createContext, useContext } from 'react';
import type { words as english } from './en/words.ts';

/** All texts of the console in one language; English says which there are. */
export type Words = typeof english;

/** A language is a folder here; this finds them. */
const FOLDERS = import.meta.glob<{ words: Words }>('./*/words.ts');
const KEPT_AS = 'firstline.language';
const FALLBACK = 'en';

export const LANGUAGES = Object.keys(FOLDERS).map((path) => path.split('/')[1] ?? FALLBACK);

/** What the person chose here, else the first the browser asks for that there is. */
export function chosenLanguage(): string {
  const wanted = [localStorage.getItem(KEPT_AS) ?? '', ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find((language) => LANGUAGES.includes(language)) ?? FALLBACK;
}

export function chooseLanguage(language: string): void {
  localStorage.setItem(KEPT_AS, language);
}

export async function loadWords(language: string): Promise<Words> {
  const load = FOLDERS[`./${language}/words.ts`];
  if (load === undefined) throw new Error(`no words for ${language}`);
  return (await load()).words;
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
