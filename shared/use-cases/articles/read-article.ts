import type { ArticleRecord } from '#domain/articles/article-record.ts';
import { ARTICLE } from '#domain/articles/article-type.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { OwnArticle, ReadArticle } from '#events/article/article.ts';
import { countedFor } from '#shared/store/articles/article-counts.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

type Asked = Pick<RequestContext, 'tenant' | 'actor'>;

/** An article with what lies beside it. */
export async function readFor(table: Table, { tenant, actor }: Asked, record: ArticleRecord): Promise<ReadArticle> {
  const { uses, vote, ...votes } = await countedFor(table, { tenant, number: record.id }, actor.id);
  return { ...ARTICLE.present.of(record), votes, uses, vote };
}

/** @throws DomainError not-found for what is not published, or not for requesters: to them it is not there */
export async function ownArticle(table: Table, asked: Asked, record: ArticleRecord): Promise<OwnArticle> {
  return readFor(table, asked, theirs(record));
}

/** The article, where whoever is served own records only may read it. */
export function theirsIf(isOwn: boolean, record: ArticleRecord): ArticleRecord {
  return isOwn ? theirs(record) : record;
}

function theirs(record: ArticleRecord): ArticleRecord {
  if (record.status === 'published' && record.fields.audience === 'requesters') return record;
  throw new DomainError('not-found', { what: `article ${record.id}` });
}
