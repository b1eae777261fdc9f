import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { type Article, CHANGED } from '../article.ts';
import styles from '../articles.module.css';
import { useArticlesWords } from '../use-articles-words.ts';

/** Whether it helped whoever reads it; they may think otherwise later. */
export function Votes({ article: { number, vote } }: { readonly article: Article }) {
  const words = useArticlesWords();
  const { act, busy, failed } = useAct(CHANGED);
  const say = (useful: boolean) =>
    act(() => api.POST('/articles/{number}/votes', { params: { path: { number } }, body: { useful } }));
  return (
    <SpaceBetween size="xs">
      <fieldset className={styles.votes}>
        <legend>{words.helped}</legend>
        {([true, false] as const).map((useful) => (
          <Button
            key={String(useful)}
            variant={vote === useful ? 'primary' : 'normal'}
            disabled={busy}
            nativeButtonAttributes={{ 'aria-pressed': vote === useful }}
            onClick={() => void say(useful)}
          >
            {useful ? words.yes : words.no}
          </Button>
        ))}
      </fieldset>
      {failed === null ? null : <Failure error={failed} />}
    </SpaceBetween>
  );
}
