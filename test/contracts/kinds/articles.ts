import { ARTICLE_EVENTS } from '#events/article/changes.v1.ts';
import type { ArticlesService } from '#shared/use-cases/articles/articles.ts';
import { articlesService } from '#shared/use-cases/articles/articles-service.ts';
import { double, JOURNALS, type KindInTests, STAMP } from '#test/contracts/kind-in-tests.ts';

const { id, fields, incident } = ARTICLE_EVENTS.drafted.example;
const { version, updatedAt } = STAMP;
const ARTICLE = {
  ...{ number: id, status: 'published' as const, ...fields, incident, publishedAt: updatedAt, updatedAt, version },
  ...{ votes: { useful: 2, notUseful: 1 }, uses: 3, vote: true },
};
const kept = async () => ({ article: ARTICLE, replayed: false, isThereAlready: false });

const ARTICLES_DOUBLE: ArticlesService = {
  journals: JOURNALS,
  list: async () => ({ items: [{ id, ...ARTICLE }], nextCursor: null }),
  read: async () => ARTICLE,
  readOwn: async () => ARTICLE,
  draft: kept,
  draftOf: kept,
  change: kept,
  publish: kept,
  retire: kept,
  vote: async () => ARTICLE,
  use: async () => ARTICLE,
};

export const KIND: KindInTests = {
  doubles: [double(articlesService, ARTICLES_DOUBLE)],
  work: ['POST /articles'],
  withoutVersion: ['POST /articles', 'POST /incidents/{number}/article'],
  roles: `
GET   /articles                             own       all   all     all              all             all           all   all
POST  /articles                             -         all   all     all              all             all           all   -
GET   /articles/{number}                    own       all   all     all              all             all           all   all
PATCH /articles/{number}                    -         all   all     all              all             all           all   -
POST  /articles/{number}/publish            -         -     all     -                all             all           all   -
POST  /articles/{number}/retire             -         -     all     -                all             all           all   -
POST  /articles/{number}/votes              own       all   all     all              all             all           all   -
POST  /articles/{number}/uses               own       all   all     all              all             all           all   -
GET   /articles/{number}/timeline           -         all   all     all              all             all           all   all
GET   /articles/{number}/verification       -         all   all     all              all             all           all   all
POST  /incidents/{number}/article           -         all   all     all              all             all           all   -
`,
};
