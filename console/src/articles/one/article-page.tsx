import SpaceBetween from '@cloudscape-design/components/space-between';
import { useParams } from 'react-router';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import type { Article } from '../article.ts';
import { NewArticle } from '../form/new-article.tsx';
import { useArticlesWords } from '../use-articles-words.ts';
import { OneArticle } from './one-article.tsx';

/** In the place of a number: one that is written. */
const NEW = 'new';

export function ArticlePage() {
  const { number = '' } = useParams();
  return number === NEW ? <NewArticle /> : <Known key={number} number={number} />;
}

function Known({ number }: { readonly number: string }) {
  const words = useArticlesWords();
  const one = $api.useQuery('get', '/articles/{number}', { params: { path: { number } } }, every(30));
  const article = one.data as Article | undefined;
  return (
    <SpaceBetween size="m">
      <PageLink to="/articles">{words.title}</PageLink>
      {one.error === null ? null : <Failure error={one.error} onRetry={() => void one.refetch()} />}
      {article === undefined && one.error === null ? <Waiting /> : null}
      {article === undefined ? null : <OneArticle article={article} />}
    </SpaceBetween>
  );
}
