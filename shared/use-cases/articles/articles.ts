import type { ArticlePatch, ArticleRecord } from '#domain/articles/article-record.ts';
import type { ArticleAudience, ArticleDraft, ArticleStatus, OwnArticle, ReadArticle } from '#events/article/article.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Journals } from '#shared/use-cases/directory/journals.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** Which of them, and where the page begins. */
export interface ArticlesAsked {
  readonly limit: number;
  readonly cursor: string | null;
  readonly status?: ArticleStatus | undefined;
  readonly language?: Language | undefined;
  readonly audience?: ArticleAudience | undefined;
}

/** An article after a command. */
export interface KeptArticle {
  readonly article: ReadArticle;
  /** Whether the answer is that of an earlier, equal request. */
  readonly replayed: boolean;
}

export type ListedArticle = Omit<ReadArticle, 'body' | 'vote'> & Pick<ArticleRecord, 'id'>;

/** @throws DomainError not-found, invalid, forbidden, wrong-status, stale-version, key-reused, busy, unreadable */
export interface ArticlesService {
  readonly draft: (context: RequestContext, draft: ArticleDraft) => Promise<KeptArticle>;
  /** Of what solved a record; the one there is, where it was done before. */
  readonly draftOf: (
    context: RequestContext,
    incident: string,
  ) => Promise<KeptArticle & { readonly isThereAlready: boolean }>;
  readonly list: (context: RequestContext, asked: ArticlesAsked) => Promise<Page<ListedArticle | UnreadableItem>>;
  readonly read: (context: RequestContext, number: string) => Promise<ReadArticle>;
  /** @throws DomainError not-found also for what is not published, or not for requesters */
  readonly readOwn: (context: RequestContext, number: string) => Promise<OwnArticle>;
  /** @param mayPublish - whether whoever asks decides who reads it */
  readonly change: (
    context: RequestContext,
    number: string,
    patch: ArticlePatch,
    mayPublish: boolean,
  ) => Promise<KeptArticle>;
  readonly publish: (context: RequestContext, number: string) => Promise<KeptArticle>;
  readonly retire: (context: RequestContext, number: string) => Promise<KeptArticle>;
  /** @param isOwn - only of what requesters read */
  readonly vote: (context: RequestContext, number: string, useful: boolean, isOwn: boolean) => Promise<ReadArticle>;
  /** Somebody opened it for an answer. */
  readonly use: (context: RequestContext, number: string, isOwn: boolean) => Promise<ReadArticle>;
  readonly journals: Journals;
}
