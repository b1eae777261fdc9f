import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Refused } from '../../api/problem.ts';
import { useAct } from '../../desk/use-act.ts';
import { Markdown } from '../../parts/text/markdown.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { type Article, CHANGED } from '../article.ts';
import { useArticlesWords } from '../use-articles-words.ts';
import { type ArticleDraft, draftIn, draftOf, patchOf } from './article-draft.ts';
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
  const { act, busy, failed } = useAct(CHANGED);
  const draft = draftIn(text.text) ?? draftOf(begun);
  const change = (fields: Partial<ArticleDraft>) => text.set(JSON.stringify({ ...draft, ...fields }));
  const isStale = failed instanceof Refused && failed.status === PRECONDITION_FAILED;
  const leave = () => {
    text.clear();
    onDone();
  };
  const save = async (version: number) => {
    const params = { path: { number }, header: { 'If-Match': `"${version}"` } };
    const body = patchOf(draft, draftOf(begun));
    const answer = await act(() => api.PATCH('/articles/{number}', { params, body }), words.saved);
    if (answer !== null) leave();
  };
  const notice = isStale ? (
    <Alert type="warning" header={words.stale}>
      <SpaceBetween size="s">
        <Markdown text={article.body} />
        <Button loading={busy} onClick={() => void save(article.version)}>
          {words.saveAnyway}
        </Button>
      </SpaceBetween>
    </Alert>
  ) : null;
  const form = { draft, onChange: change, busy, notice, error: isStale ? null : failed };
  return <ArticleForm {...form} onSave={isStale ? null : () => void save(begun.version)} onLeave={leave} />;
}
