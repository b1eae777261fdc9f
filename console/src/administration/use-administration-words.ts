import { createContext, useContext } from 'react';
import type { words as english } from '../words/en/administration/words.ts';

export type AdministrationWords = typeof english;

/** Apart from the other words, since most people never come here. */
const FOLDERS = import.meta.glob<{ words: AdministrationWords }>('../words/*/administration/words.ts');
const loaded = new Map<string, Promise<AdministrationWords>>();

/** The same promise each time, so that a page can wait for it while it is drawn. */
export function administrationWords(language: string): Promise<AdministrationWords> {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return known;
}

async function load(language: string): Promise<AdministrationWords> {
  const folder = FOLDERS[`../words/${language}/administration/words.ts`];
  if (folder === undefined) throw new Error(`no words of the administration for ${language}`);
  return (await folder()).words;
}

export const AdministrationWordsContext = createContext<AdministrationWords | null>(null);

export function useAdministrationWords(): AdministrationWords {
  const words = useContext(AdministrationWordsContext);
  if (words === null) throw new Error('outside AdministrationWordsContext');
  return words;
}
