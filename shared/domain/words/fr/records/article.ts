import type { RecordWords } from '#domain/words/shape/event-words.ts';
import { subjects } from '../subjects.ts';

export const article: RecordWords<'article'> = {
  drafted: 'Article rédigé',
  changed: 'Article modifié',
  published: 'Article publié',
  retired: 'Article retiré',
  'review-due': subjects.articleReviewDue,
  doubted: subjects.articleDoubted,
};
