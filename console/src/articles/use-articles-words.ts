import { use } from 'react';
import type { words as english } from '../words/en/articles/words.ts';
import { partWords } from '../words/part-words.ts';
import { useLanguage } from '../words/words.ts';

export type ArticlesWords = typeof english;

const articlesWords = partWords(import.meta.glob<{ words: ArticlesWords }>('../words/*/articles/words.ts'), 'articles');

/** Words of knowledge; whatever needs them waits until they are there. */
export const useArticlesWords = (): ArticlesWords => use(articlesWords(useLanguage()));
