import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate } from 'react-router';
import { api } from '../api/client.ts';
import { Page } from '../app/page.tsx';
import { useAct } from '../desk/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { TextField } from '../parts/fields/text-field.tsx';
import { useDraft } from '../parts/use-draft.ts';
import { CHANGED } from './problem.ts';
import { useProblemsWords } from './use-problems-words.ts';

/** One that is opened from nothing; its incidents are linked afterwards. */
export function NewProblem() {
  const words = useProblemsWords();
  const navigate = useNavigate();
  const title = useDraft('problem.new.title');
  const description = useDraft('problem.new.description');
  const { act, busy, failed } = useAct(CHANGED);
  const save = async () => {
    const body = { title: title.text, description: description.text, configurationItems: [], incidents: [] };
    const number = (await act(() => api.POST('/problems', { body }), words.saved))?.data?.number;
    if (number === undefined) return;
    title.clear();
    description.clear();
    void navigate(`/problems/${number}`);
  };
  return (
    <Page title={words.open}>
      <SpaceBetween size="m">
        <TextField label={words.heading} value={title.text} onChange={title.set} autoFocus />
        <TextField label={words.description} value={description.text} onChange={description.set} rows={6} />
        {failed === null ? null : <Failure error={failed} />}
        <Button variant="primary" loading={busy} disabled={title.text.trim() === ''} onClick={() => void save()}>
          {words.open}
        </Button>
      </SpaceBetween>
    </Page>
  );
}
