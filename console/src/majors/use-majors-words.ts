import { use } from 'react';
import type { words as english } from '../words/en/majors/words.ts';
import { partWords } from '../words/part-words.ts';
import { useLanguage } from '../words/words.ts';

export type MajorsWords = typeof english;

const majorsWords = partWords(import.meta.glob<{ words: MajorsWords }>('../words/*/majors/words.ts'), 'majors');

/** Words of major incidents and announcements; whatever needs them waits until they are there. */
export const useMajorsWords = (): MajorsWords => use(majorsWords(useLanguage()));
