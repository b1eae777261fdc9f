import { use } from 'react';
import type { words as english } from '../words/en/changes/words.ts';
import { partWords } from '../words/part-words.ts';
import { useLanguage } from '../words/words.ts';

export type ChangesWords = typeof english;

const changesWords = partWords(import.meta.glob<{ words: ChangesWords }>('../words/*/changes/words.ts'), 'changes');

/** Words of changes; whatever needs them waits until they are there. */
export const useChangesWords = (): ChangesWords => use(changesWords(useLanguage()));
