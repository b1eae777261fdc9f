import { use } from 'react';
import type { words as english } from '../words/en/search/words.ts';
import { partWords } from '../words/part-words.ts';
import { useLanguage } from '../words/words.ts';

export type SearchWords = typeof english;

const searchWords = partWords(import.meta.glob<{ words: SearchWords }>('../words/*/search/words.ts'), 'search');

/** Words of the search; whatever needs them waits until they are there. */
export const useSearchWords = (): SearchWords => use(searchWords(useLanguage()));
