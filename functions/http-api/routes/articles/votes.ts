import { OwnArticleSchema } from '#events/article/article.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { articlesService } from '#shared/use-cases/articles/articles-service.ts';
import { VoteSchema } from './article-in.ts';
import { ABOUT, ARTICLE, READERS, shown } from './replies.ts';

const answer = { ...ARTICLE, own: { name: 'OwnArticle', schema: OwnArticleSchema } } as const;

export const voteArticle = defineRoute({
  ...ABOUT,
  method: 'POST',
  path: '/articles/{number}/votes',
  id: 'voteArticle',
  summary: 'Say whether it helped',
  description: 'One vote a person: what they said last counts. Only of what is published.',
  roles: READERS,
  changes: 'existing',
  body: { type: 'json', schema: VoteSchema, example: { useful: true } },
  answer,
  handle: async ({ context, scope, params: { number }, body: { useful } }, { serviceOf }) =>
    shown(await serviceOf(articlesService).vote(context, number, useful, scope === 'own')),
});

export const useArticle = defineRoute({
  ...ABOUT,
  method: 'POST',
  path: '/articles/{number}/uses',
  id: 'useArticle',
  summary: 'Say that it was opened for an answer',
  description: 'Counted for each person once a day. Only of what is published.',
  roles: READERS,
  changes: 'existing',
  answer,
  handle: async ({ context, scope, params: { number } }, { serviceOf }) =>
    shown(await serviceOf(articlesService).use(context, number, scope === 'own')),
});
