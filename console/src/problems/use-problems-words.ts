import { use } from 'react';
import type { words as english } from '../words/en/problems/words.ts';
import { partWords } from '../words/part-words.ts';
import { useLanguage } from '../words/words.ts';

export type ProblemsWords = typeof english;

const problemsWords = partWords(import.meta.glob<{ words: ProblemsWords }>('../words/*/problems/words.ts'), 'problems');

/** Words of problems; whatever needs them waits until they are there. */
export const useProblemsWords = (): ProblemsWords => use(problemsWords(useLanguage()));
