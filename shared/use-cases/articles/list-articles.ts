import type { ArticleRecord } from '#domain/articles/article-record.ts';
import { ARTICLE } from '#domain/articles/article-type.ts';
import { answerBytes, PAGE_BYTES } from '#domain/kernel/page-bytes.ts';
import { countedOf } from '#shared/store/articles/article-counts.ts';
import { isReadableItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { listRecords } from '#shared/use-cases/kernel/one-record.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { ArticlesAsked, ListedArticle } from './articles.ts';

/** Of the list by status, for a page of those in a language or for an audience: where few are, it comes short, with a cursor. */
const MOST_CALLS = 4;
/** What one more call brings has room beside it. */
const FULL_BYTES = PAGE_BYTES / 4;

/** A page of articles, by number, without their texts. */
export async function listArticles(
  parts: DeskParts,
  context: RequestContext,
  { limit, status, language, audience, ...asked }: ArticlesAsked,
): Promise<Page<ListedArticle | UnreadableItem>> {
  const found: (ArticleRecord | UnreadableItem)[] = [];
  let cursor = asked.cursor;
  for (let call = 0; call < MOST_CALLS; call++) {
    const page = await listRecords(parts, ARTICLE, context, { limit: limit - found.length, cursor, standing: status });
    found.push(...page.items.filter((item) => !isReadableItem(item) || fits(item, { language, audience })));
    cursor = page.nextCursor;
    if (cursor === null || found.length === limit || answerBytes(found) > FULL_BYTES) break;
  }
  return { items: await withCounts(parts, context, found), nextCursor: cursor };
}

function fits({ fields }: ArticleRecord, { language, audience }: Pick<ArticlesAsked, 'language' | 'audience'>) {
  return (
    (language === undefined || fields.language === language) && (audience === undefined || fields.audience === audience)
  );
}

async function withCounts(
  { table }: DeskParts,
  { tenant }: RequestContext,
  items: readonly (ArticleRecord | UnreadableItem)[],
): Promise<(ListedArticle | UnreadableItem)[]> {
  const records = items.filter(isReadableItem);
  const all = await countedOf(
    table,
    tenant,
    records.map(({ id }) => id),
  );
  return items.map((item) => {
    if (!isReadableItem(item)) return item;
    const { useful = 0, notUseful = 0, uses = 0 } = all.get(item.id) ?? {};
    const { body: _, ...article } = ARTICLE.present.of(item) as ReturnType<typeof ARTICLE.present.of> & {
      body: string;
    };
    return { ...article, id: item.id, votes: { useful, notUseful }, uses };
  });
}
