import { keeperCapacity } from '#domain/kernel/actor.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { CommandFacts, Fact, NumberedType } from '#domain/kernel/record-type.ts';
import type { Article, ArticleFields } from '#events/article/article.ts';
import { ARTICLE_EVENTS } from '#events/article/changes.v1.ts';
import { type ArticleCommand, type ArticleEntry, type ArticleRecord, ArticleRecordSchema } from './article-record.ts';
import { ARTICLE_SEARCH } from './article-search.ts';
import { areAgainst } from './article-votes.ts';
import { evolveArticle } from './evolve-article.ts';

/** What the desk knows and others need not find out again (KB1). */
export const ARTICLE: NumberedType<ArticleRecord, ArticleEntry, ArticleCommand, Article> = {
  ...{ name: 'article', prefix: 'KB', letters: 'KB', path: 'articles', events: ARTICLE_EVENTS },
  schema: ArticleRecordSchema,
  idOf: ({ id }) => id,
  isThere: () => true,
  capacityOf: keeperCapacity,
  decide,
  evolve: evolveArticle,
  standingOf: ({ status }) => status,
  dueAt: ({ status, reviewTold, fields }) => (status === 'published' && !reviewTold ? fields.reviewAt : null),
  whenDue: ({ fields: { reviewAt } }) => (reviewAt === null ? [] : [{ type: 'review-due', data: { reviewAt } }]),
  search: ARTICLE_SEARCH,
  present: { as: 'article', of: presented },
};

function presented({ id, status, fields, incident, publishedAt, updatedAt, version }: ArticleRecord): Article {
  return { number: id, status, ...fields, incident, publishedAt, updatedAt, version };
}

function decide(
  before: ArticleRecord | null,
  command: ArticleCommand,
  { tenant, subject: id }: CommandFacts,
): readonly Fact<ArticleEntry>[] {
  if (command.type === 'draft') {
    if (before !== null) throw new DomainError('conflict', { reason: `${id} was written` });
    checkTier(command.fields);
    return [{ type: 'drafted', data: { tenant, id, fields: command.fields, incident: command.incident } }];
  }
  if (before === null) throw new DomainError('not-found', { what: id });
  switch (command.type) {
    case 'change':
      return decideChange(before, command);
    case 'publish':
      return before.status === 'published' ? [] : [{ type: 'published', data: {} }];
    case 'retire':
      return before.status === 'retired' ? [] : [{ type: 'retired', data: {} }];
    case 'doubt':
      return decideDoubt(before, command);
    default:
      return command satisfies never;
  }
}

type Of<Type extends ArticleCommand['type']> = Extract<ArticleCommand, { type: Type }>;

/** @throws DomainError forbidden where who reads a published one would be decided by whoever may not publish */
function decideChange(before: ArticleRecord, { patch, mayPublish }: Of<'change'>): readonly Fact<ArticleEntry>[] {
  const fields = { ...before.fields, ...patch };
  if (canonicalJson(fields) === canonicalJson(before.fields)) return [];
  checkTier(fields);
  if (before.status === 'published' && fields.audience !== before.fields.audience && !mayPublish)
    throw new DomainError('forbidden', { reason: 'Whoever may publish says who reads what is published' });
  return [{ type: 'changed', data: { fields } }];
}

/** Its owner is told once: what they make of it is theirs. */
function decideDoubt({ status, doubted }: ArticleRecord, { votes }: Of<'doubt'>): readonly Fact<ArticleEntry>[] {
  const isNews = status === 'published' && doubted === null && areAgainst(votes);
  return isNews ? [{ type: 'doubted', data: { votes } }] : [];
}

/** @throws DomainError invalid for a tier of what requesters read, who have none */
function checkTier({ audience, tier }: ArticleFields): void {
  if (audience !== 'internal' && tier !== null) throw invalid('tier', 'only an internal article has one');
}
