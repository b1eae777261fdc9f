import { ReadArticleSchema } from '#events/article/article.ts';
import { PEOPLE, type Role } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';
import type { KeptArticle } from '#shared/use-cases/articles/articles.ts';

export const ABOUT = { tag: 'Articles', access: 'roles' } as const;
export const ARTICLE = { type: 'json', status: 200, name: 'Article', schema: ReadArticleSchema, tagged: true } as const;

/** Those who decide what is read. */
export const PUBLISHERS = ['analyst', 'problem_manager', 'process_owner', 'admin'] as const satisfies readonly Role[];

/** A vote is a person's. */
export const READERS = ['requester', ...PEOPLE] as const satisfies readonly Role[];

/** Votes are no versions, so the tag is for `If-Match` alone. */
export function shown<Shown extends { readonly version: number }>(body: Shown) {
  return { body, headers: { etag: etag(body.version) }, whole: true } as const;
}

export function replied({ article, replayed }: KeptArticle) {
  const { headers, ...reply } = shown(article);
  return { ...reply, headers: { ...headers, ...(replayed && { 'idempotency-replayed': 'true' }) } };
}
