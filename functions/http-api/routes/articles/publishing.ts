import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { articlesService } from '#shared/use-cases/articles/articles-service.ts';
import { ABOUT, ARTICLE, PUBLISHERS, replied } from './replies.ts';

export const publishArticle = defineRoute({
  ...ABOUT,
  method: 'POST',
  path: '/articles/{number}/publish',
  id: 'publishArticle',
  summary: 'It is there for whom it is written for',
  description: 'Also of one that was retired.',
  roles: PUBLISHERS,
  changes: 'existing',
  answer: ARTICLE,
  handle: async ({ context, params: { number } }, { serviceOf }) =>
    replied(await serviceOf(articlesService).publish(context, number)),
});

export const retireArticle = defineRoute({
  ...ABOUT,
  method: 'POST',
  path: '/articles/{number}/retire',
  id: 'retireArticle',
  summary: 'It holds no longer',
  description: 'Requesters read it no more; the desk finds it among those that are retired.',
  roles: PUBLISHERS,
  changes: 'existing',
  answer: ARTICLE,
  handle: async ({ context, params: { number } }, { serviceOf }) =>
    replied(await serviceOf(articlesService).retire(context, number)),
});
