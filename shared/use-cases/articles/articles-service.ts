import type { ArticleCommand, ArticleRecord } from '#domain/articles/article-record.ts';
import { ARTICLE } from '#domain/articles/article-type.ts';
import type { ArticleDraft, ArticleFields } from '#events/article/article.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import { journalsOf } from '#shared/use-cases/directory/journals.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { addNumbered, changeOne, type Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { draftOfIncident } from './article-of-incident.ts';
import type { ArticlesService, KeptArticle } from './articles.ts';
import { listArticles } from './list-articles.ts';
import { ownArticle, readFor, theirsIf } from './read-article.ts';
import { castVote, noteUse } from './votes.ts';

export function articlesService(parts: DeskParts): ArticlesService {
  const kept = async (context: RequestContext, { record, replayed }: Kept<ArticleRecord>): Promise<KeptArticle> => ({
    ...{ article: await readFor(parts.table, context, record), replayed },
  });
  const does = async (context: RequestContext, id: string, command: ArticleCommand) =>
    kept(context, await changeOne(parts, ARTICLE, context, { id, command }));
  const recordOf = async ({ tenant }: RequestContext, number: string) =>
    (await readRecord(parts.table, ARTICLE, tenant, number)).record;
  return {
    draft: async (context, draft) => {
      const command = { type: 'draft', fields: fieldsOf(draft, context.actor.id), incident: null } as const;
      return kept(context, await addNumbered(parts, ARTICLE, context, command));
    },
    draftOf: async (context, incident) => {
      const { isThereAlready, ...made } = await draftOfIncident(parts, context, incident);
      return { ...(await kept(context, made)), isThereAlready };
    },
    list: (context, asked) => listArticles(parts, context, asked),
    read: async (context, number) => readFor(parts.table, context, await recordOf(context, number)),
    readOwn: async (context, number) => ownArticle(parts.table, context, await recordOf(context, number)),
    change: (context, number, patch, mayPublish) => does(context, number, { type: 'change', patch, mayPublish }),
    publish: (context, number) => does(context, number, { type: 'publish' }),
    retire: (context, number) => does(context, number, { type: 'retire' }),
    vote: async (context, number, useful, isOwn) => {
      const record = await castVote(parts, context, theirsIf(isOwn, await recordOf(context, number)), useful);
      return readFor(parts.table, context, record);
    },
    use: async (context, number, isOwn) => {
      const record = await noteUse(parts, context, theirsIf(isOwn, await recordOf(context, number)));
      return readFor(parts.table, context, record);
    },
    journals: journalsOf(parts, ARTICLE),
  };
}

/** What somebody left open is decided here, once. */
function fieldsOf(draft: ArticleDraft, writer: string): ArticleFields {
  return {
    ...draft,
    keywords: draft.keywords ?? [],
    configurationItems: draft.configurationItems ?? [],
    tier: draft.tier ?? null,
    owner: draft.owner ?? writer,
    reviewAt: draft.reviewAt ?? null,
  };
}
