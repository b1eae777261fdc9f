import type { RecordWords } from '#domain/words/shape/event-words.ts';
import { subjects } from '../subjects.ts';

export const article: RecordWords<'article'> = {
  drafted: 'Article written',
  changed: 'Article changed',
  published: 'Article published',
  retired: 'Article retired',
  'review-due': subjects.articleReviewDue,
  doubted: subjects.articleDoubted,
};
