import { createContext, useContext } from 'react';
import type { words as english } from '../words/en/administration/words.ts';
import { partWords } from '../words/part-words.ts';

export type AdministrationWords = typeof english;

export const administrationWords = partWords(
  import.meta.glob<{ words: AdministrationWords }>('../words/*/administration/words.ts'),
  'administration',
);

export const AdministrationWordsContext = createContext<AdministrationWords | null>(null);

export function useAdministrationWords(): AdministrationWords {
  const words = useContext(AdministrationWordsContext);
  if (words === null) throw new Error('outside AdministrationWordsContext');
  return words;
}
