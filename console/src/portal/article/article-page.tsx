import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import type { components } from '../../../client/api.d.ts';
import { $api, api } from '../../api/client.ts';
import { useTitle } from '../../app/page.tsx';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { Markdown } from '../../parts/text/markdown.tsx';
import { useWords } from '../../words/words.ts';
import css from '../portal.module.css';
import { Helped } from './helped.tsx';

type OwnArticle = components['schemas']['OwnArticle'];

/** What the desk found out, for whoever has the same; and whether it helped them. */
export function ArticlePage() {
  const { portal } = useWords();
  const { number = '' } = useParams();
  const article = $api.useQuery('get', '/articles/{number}', { params: { path: { number } } });
  const data = article.data as OwnArticle | undefined;
  useUse(number, data !== undefined);
  return (
    <SpaceBetween size="l">
      <PageLink to="/portal">{portal.home}</PageLink>
      {article.error === null ? null : <Failure error={article.error} onRetry={() => void article.refetch()} />}
      {data === undefined && article.error === null ? <Waiting /> : null}
      {data === undefined ? null : <Shown key={number} article={data} />}
    </SpaceBetween>
  );
}

function Shown({ article: { number, title, body, language, vote } }: { readonly article: OwnArticle }) {
  useTitle(title);
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={number}>
        <span lang={language}>{title}</span>
      </Header>
      <div lang={language} className={css.record}>
        <Markdown text={body} />
      </div>
      <Helped number={number} vote={vote} />
    </SpaceBetween>
  );
}

/** The desk counts what is opened; once a day for each person, so that coming back is no other. */
function useUse(number: string, isThere: boolean): void {
  useEffect(() => {
    if (!isThere) return;
    // Recovery: nobody reads less for want of a figure.
    void api.POST('/articles/{number}/uses', { params: { path: { number } } }).catch(() => undefined);
  }, [number, isThere]);
}
