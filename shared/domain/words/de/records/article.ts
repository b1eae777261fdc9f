import type { RecordWords } from '#domain/words/shape/event-words.ts';
import { subjects } from '../subjects.ts';

export const article: RecordWords<'article'> = {
  drafted: 'Artikel geschrieben',
  changed: 'Artikel geändert',
  published: 'Artikel veröffentlicht',
  retired: 'Artikel zurückgezogen',
  'review-due': subjects.articleReviewDue,
  doubted: subjects.articleDoubted,
};
