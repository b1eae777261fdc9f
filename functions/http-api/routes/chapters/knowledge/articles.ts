import type { Route } from '#functions/http-api/api/route.ts';
import {
  ARTICLE_JOURNAL,
  addArticle,
  addToKnowledge,
  changeArticle,
  getArticle,
  listArticles,
} from '../../articles/articles.ts';
import { publishArticle, retireArticle } from '../../articles/publishing.ts';
import { useArticle, voteArticle } from '../../articles/votes.ts';

export const ROUTES: readonly Route[] = [
  listArticles,
  addArticle,
  getArticle,
  changeArticle,
  publishArticle,
  retireArticle,
  voteArticle,
  useArticle,
  addToKnowledge,
  ...ARTICLE_JOURNAL,
];
