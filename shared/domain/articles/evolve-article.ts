import { DomainError } from '#domain/kernel/errors.ts';
import { followed } from '#domain/kernel/followed.ts';
import type { ArticleEntry, ArticleRecord } from './article-record.ts';

/** Folds one entry into an article. */
export function evolveArticle(before: ArticleRecord | null, entry: ArticleEntry): ArticleRecord {
  const stamp = followed(before, entry);
  if (entry.type === 'drafted') {
    const begun = { status: 'draft', publishedAt: null, reviewTold: false, doubted: null } as const;
    return { ...entry.data, ...begun, ...stamp };
  }
  if (before === null) throw new DomainError('conflict', { reason: 'a journal begins with what was written' });
  switch (entry.type) {
    case 'changed': {
      const { fields } = entry.data;
      const reviewTold = before.reviewTold && fields.reviewAt === before.fields.reviewAt;
      return { ...before, fields, reviewTold, ...stamp };
    }
    case 'published':
      return { ...before, status: 'published', publishedAt: entry.at, ...stamp };
    case 'retired':
      return { ...before, status: 'retired', ...stamp };
    case 'review-due':
      return { ...before, reviewTold: true, ...stamp };
    case 'doubted':
      return { ...before, doubted: entry.data.votes, ...stamp };
    default:
      return entry satisfies never;
  }
}
