import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { type Article, CHANGED } from '../article.ts';
import { useArticlesWords } from '../use-articles-words.ts';

/** Whether it helped whoever reads it; they may think otherwise later. */
export function Votes({ article: { number, vote } }: { readonly article: Article }) {
  const words = useArticlesWords();
  const { act, failed } = useAct(CHANGED);
  const say = (useful: boolean) =>
    act(() => api.POST('/articles/{number}/votes', { params: { path: { number } }, body: { useful } }));
  return (
    <SpaceBetween size="xs">
      <SegmentedControl
        label={words.helped}
        selectedId={vote === null ? null : String(vote)}
        options={[
          { id: 'true', text: words.yes },
          { id: 'false', text: words.no },
        ]}
        onChange={({ detail }) => void say(detail.selectedId === 'true')}
      />
      {failed === null ? null : <Failure error={failed} />}
    </SpaceBetween>
  );
}
