import * as z from 'zod';
import {
  ARTICLE_AUDIENCES,
  ARTICLE_STATUSES,
  ArticleDraftSchema,
  ListedArticleSchema,
  ListedOwnArticleSchema,
  OwnArticleSchema,
} from '#events/article/article.ts';
import { LanguageSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { journalRoutes } from '#functions/http-api/api/journal-routes.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { PEOPLE, ROLES, STAFF } from '#functions/http-api/api/roles.ts';
import { articlesService } from '#shared/use-cases/articles/articles-service.ts';
import { ARTICLE_EXAMPLE, ArticlePatchSchema, patchOf } from './article-in.ts';
import { ABOUT, ARTICLE, PUBLISHERS, replied, shown } from './replies.ts';

export const listArticles = defineRoute({
  ...ABOUT,
  method: 'GET',
  path: '/articles',
  id: 'listArticles',
  summary: 'What the desk knows, by number',
  description:
    'Without the texts. A page may have fewer than `limit`, or none, and a `nextCursor` all the same. Requesters read what is published for them, whatever status and audience they ask for.',
  roles: ROLES,
  changes: 'nothing',
  query: z.strictObject({
    ...Paging,
    status: z.enum(ARTICLE_STATUSES).optional(),
    language: LanguageSchema.optional(),
    audience: z.enum(ARTICLE_AUDIENCES).optional(),
  }),
  answer: {
    ...{ type: 'json', status: 200, name: 'Articles', schema: pageOfItems(ListedArticleSchema), tagged: false },
    own: { name: 'OwnArticles', schema: pageOfItems(ListedOwnArticleSchema) },
  },
  async handle({ context, scope, query: { cursor = null, ...query } }, { serviceOf }) {
    const theirs = scope === 'own' ? ({ status: 'published', audience: 'requesters' } as const) : {};
    const { items, nextCursor } = await serviceOf(articlesService).list(context, { ...query, ...theirs, cursor });
    return { body: { items: [...items], nextCursor } };
  },
});

export const addArticle = defineRoute({
  ...ABOUT,
  method: 'POST',
  path: '/articles',
  id: 'addArticle',
  summary: 'Write an article',
  description: 'A draft, which the desk reads and requesters do not, until somebody publishes it.',
  roles: PEOPLE,
  changes: 'new',
  body: { type: 'json', schema: ArticleDraftSchema, example: ARTICLE_EXAMPLE },
  answer: { ...ARTICLE, status: 201 },
  async handle({ context, body }, { serviceOf }) {
    const reply = replied(await serviceOf(articlesService).draft(context, body));
    return { ...reply, headers: { ...reply.headers, location: `/articles/${reply.body.number}` } };
  },
});

export const addToKnowledge = defineRoute({
  ...ABOUT,
  method: 'POST',
  path: '/incidents/{number}/article',
  id: 'addToKnowledge',
  summary: 'Make an article of what solved a record',
  description:
    'A draft for the desk with its title and solution, without addresses, numbers of phones and the names of who took part. Answered with 200 and the one there is where that was done before, and refused before the record is resolved.',
  roles: PEOPLE,
  changes: 'new',
  answer: ARTICLE,
  async handle({ context, params: { number } }, { serviceOf }) {
    const { isThereAlready, ...kept } = await serviceOf(articlesService).draftOf(context, number);
    const { headers, ...reply } = replied(kept);
    const location = `/articles/${reply.body.number}`;
    return { ...reply, headers: { ...headers, location }, ...(!isThereAlready && { status: 201 }) };
  },
});

export const getArticle = defineRoute({
  ...ABOUT,
  method: 'GET',
  path: '/articles/{number}',
  id: 'getArticle',
  summary: 'One article',
  description: 'What it said before is in its timeline.',
  roles: ROLES,
  changes: 'nothing',
  answer: { ...ARTICLE, own: { name: 'OwnArticle', schema: OwnArticleSchema } },
  async handle({ context, scope, params: { number } }, { serviceOf }) {
    const service = serviceOf(articlesService);
    return scope === 'all' ? shown(await service.read(context, number)) : shown(await service.readOwn(context, number));
  },
});

export const changeArticle = defineRoute({
  ...ABOUT,
  method: 'PATCH',
  path: '/articles/{number}',
  id: 'changeArticle',
  summary: 'Say something else in an article',
  description:
    'What is left out stays. Of a published one it is a new version and read at once; who reads it is said by those who may publish.',
  roles: PEOPLE,
  changes: 'existing',
  body: {
    type: 'json',
    schema: ArticlePatchSchema,
    example: { body: 'Pull the plug of the card reader for a minute.' },
  },
  answer: ARTICLE,
  async handle({ context, roles, params: { number }, body }, { serviceOf }) {
    const mayPublish = PUBLISHERS.some((role) => roles.includes(role));
    return replied(await serviceOf(articlesService).change(context, number, patchOf(body), mayPublish));
  },
});

export const ARTICLE_JOURNAL = journalRoutes({
  path: '/articles/{number}',
  param: 'number',
  name: 'Article',
  tag: 'Articles',
  roles: STAFF,
  journals: ({ serviceOf }) => serviceOf(articlesService).journals,
});
