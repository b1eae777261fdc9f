import type { Language } from '#events/terms/vocabulary.ts';
import { review as de } from './de/majors/review.ts';
import { review as en } from './en/majors/review.ts';
import { review as fr } from './fr/majors/review.ts';
import type { ReviewWords } from './shape/majors/review-words.ts';

/** Apart from WORDS, which each mail loads. */
export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = { en, de, fr };
