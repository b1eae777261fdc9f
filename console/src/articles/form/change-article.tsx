import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Refused } from '../../api/problem.ts';
import { useAct } from '../../desk/use-act.ts';
import { Markdown } from '../../parts/text/markdown.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { type Article, CHANGED } from '../article.ts';
import { useArticlesWords } from '../use-articles-words.ts';
import { type ArticleDraft, draftOf, keptIn, patchOf } from './article-draft.ts';
import { ArticleForm } from './article-form.tsx';

interface ChangeArticleProps {
  /** As it stands now. */
  readonly article: Article;
  readonly onDone: () => void;
}

const PRECONDITION_FAILED = 412;

/** Says something else in an article. Whoever was faster is shown, and whose text stands is for the person to say. */
export function ChangeArticle({ article, onDone }: ChangeArticleProps) {
  const words = useArticlesWords();
  const { number } = article;
  const [begun] = useState(article);
  const text = useDraft(`article.${number}`);
  const queries = useQueryClient();
  const { act, busy, failed } = useAct(CHANGED);
  const [tried, setTried] = useState(article.version);
  const kept = keptIn(text.text) ?? { draft: draftOf(begun), begun: draftOf(begun), version: begun.version };
  const { draft } = kept;
  const change = (fields: Partial<ArticleDraft>) =>
    text.set(JSON.stringify({ ...kept, draft: { ...draft, ...fields } }));
  const isStale = failed instanceof Refused && failed.status === PRECONDITION_FAILED;
  const leave = () => {
    text.clear();
    onDone();
  };
  const save = async (version: number) => {
    setTried(version);
    const params = { path: { number }, header: { 'If-Match': `"${version}"` } };
    const body = patchOf(draft, kept.begun);
    const answer = await act(() => api.PATCH('/articles/{number}', { params, body }), words.saved);
    if (answer !== null) leave();
    // What stands in the way is shown as it is by now.
    else await queries.invalidateQueries({ queryKey: ['get', '/articles/{number}'] });
  };
  const notice = !isStale ? null : article.version === tried ? (
    <Spinner />
  ) : (
    <Alert type="warning" header={words.stale}>
      <SpaceBetween size="s">
        <Markdown text={article.body} />
        <Button loading={busy} onClick={() => void save(article.version)}>
          {words.saveAnyway}
        </Button>
      </SpaceBetween>
    </Alert>
  );
  const form = { draft, onChange: change, busy, notice, error: isStale ? null : failed };
  return <ArticleForm {...form} onSave={isStale ? null : () => void save(kept.version)} onLeave={leave} />;
}
