import { linkIf, paragraph } from '#domain/mail-out/layout/content.ts';
import { defineRecordMail, type RecordMail } from '#domain/mail-out/steps/frame/define-record-mail.ts';
import { type Article, ArticleSchema } from '#events/article/article.ts';
import { ARTICLE_EVENTS } from '#events/article/changes.v1.ts';

const about = { prefix: 'KB', about: 'article', picture: ArticleSchema } as const;
const toOwner = ({ number, title, owner }: Article) => ({ to: owner, title, zone: 'UTC', page: `articles/${number}` });

/** Who looks after an article is told that the date came on which they wanted to look at it again. */
const reviewDue = defineRecordMail({
  ...about,
  step: 'article-review-due',
  event: ARTICLE_EVENTS['review-due'],
  subject: 'articleReviewDue',
  tell: (_, article) => ({
    ...toOwner(article),
    content: ({ words, url }) => [
      paragraph(words.desk.articleReviewDue(article.title)),
      ...linkIf(words.desk.openArticle, url),
    ],
  }),
});

/** They are told once that most of those who voted found it not useful. */
const doubted = defineRecordMail({
  ...about,
  step: 'article-doubted',
  event: ARTICLE_EVENTS.doubted,
  subject: 'articleDoubted',
  tell: ({ votes: { useful, notUseful } }, article) => ({
    ...toOwner(article),
    content: ({ words, url }) => [
      paragraph(words.desk.articleDoubted(article.title, { notUseful, all: useful + notUseful })),
      ...linkIf(words.desk.openArticle, url),
    ],
  }),
});

export const ARTICLE_MAILS: readonly RecordMail[] = [reviewDue, doubted];
