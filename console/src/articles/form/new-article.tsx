import { useNavigate } from 'react-router';
import { api } from '../../api/client.ts';
import { Page } from '../../app/page.tsx';
import { useMe } from '../../app/use-me.ts';
import { useAct } from '../../desk/use-act.ts';
import { useDraft } from '../../parts/use-draft.ts';
import { useLanguage } from '../../words/words.ts';
import { CHANGED } from '../article.ts';
import { useArticlesWords } from '../use-articles-words.ts';
import { type ArticleDraft, bodyOf, draftIn, emptyDraft } from './article-draft.ts';
import { ArticleForm } from './article-form.tsx';

/** One that is written from nothing. */
export function NewArticle() {
  const words = useArticlesWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const { email } = useMe();
  const text = useDraft('article.new');
  const { act, busy, failed } = useAct(CHANGED);
  const draft = draftIn(text.text) ?? emptyDraft(email, language);
  const change = (fields: Partial<ArticleDraft>) => text.set(JSON.stringify({ ...draft, ...fields }));
  const save = async () => {
    const answer = await act(() => api.POST('/articles', { body: bodyOf(draft) }), words.saved);
    const number = answer?.data?.number;
    if (number === undefined) return;
    text.clear();
    void navigate(`/articles/${number}`);
  };
  const form = { draft, onChange: change, error: failed, busy, notice: null };
  return (
    <Page title={words.write} description={words.writeHelp}>
      <ArticleForm {...form} onSave={() => void save()} onLeave={() => void navigate('/articles')} />
    </Page>
  );
}
