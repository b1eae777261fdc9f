import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate } from 'react-router';
import { api } from '../../../api/client.ts';
import { useAct } from '../../../desk/use-act.ts';
import { Failure } from '../../../parts/failure.tsx';
import { useWords } from '../../../words/words.ts';
import type { ActPanelProps } from './panel-props.ts';

/** What solved it, as a draft that is read before anybody else has it; the one there is where that was done before. */
export function AddToKnowledge({ record: { number }, onDone }: ActPanelProps) {
  const { acts, app } = useWords();
  const navigate = useNavigate();
  const { act, busy, failed } = useAct(['/articles']);
  const add = async () => {
    const answer = await act(() => api.POST('/incidents/{number}/article', { params: { path: { number } } }));
    const article = answer?.data?.number;
    if (article !== undefined) void navigate(`/articles/${article}`);
  };
  return (
    <SpaceBetween size="m">
      <span>{acts.knowledgeHelp}</span>
      {failed === null ? null : <Failure error={failed} />}
      <SpaceBetween size="xs" direction="horizontal">
        <Button variant="primary" loading={busy} onClick={() => void add()}>
          {acts.name['add-to-knowledge']}
        </Button>
        <Button variant="link" onClick={onDone}>
          {app.cancel}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
}
