import { DomainError } from '#domain/kernel/errors.ts';
import type { Votes } from '#events/article/article.ts';
import type { ArticleRecord } from './article-record.ts';

/** Fewer say too little of an article. */
const FEWEST_VOTES = 5;

/** @returns whether most of those who voted found it not useful, and enough did */
export function areAgainst({ useful, notUseful }: Votes): boolean {
  return useful + notUseful >= FEWEST_VOTES && notUseful > useful;
}

/** Votes, and uses, are of what people read. @throws DomainError wrong-status */
export function checkIsRead({ status }: Pick<ArticleRecord, 'status'>, command: string): void {
  if (status !== 'published') throw new DomainError('wrong-status', { status, command, allowed: ['published'] });
}
