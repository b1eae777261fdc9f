import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { CHANGED, type Problem } from '../problem.ts';
import { useProblemsWords } from '../use-problems-words.ts';

/** What helps until the cause is gone: kept for the desk, or told to those who wait. Who will read it is said on the button. */
export function WorkaroundForm({ problem }: { readonly problem: Problem }) {
  const words = useProblemsWords();
  const { number, workaround } = problem;
  const draft = useDraft(`problem.${number}.workaround`);
  const { act, busy, failed } = useAct(CHANGED);
  const text = draft.text === '' ? (workaround?.text ?? '') : draft.text;
  const give = async (publish: boolean) => {
    const params = { path: { number } };
    const body = { text: text.trim(), publish };
    if ((await act(() => api.POST('/problems/{number}/workaround', { params, body }), words.saved)) !== null)
      draft.clear();
  };
  const isKept = workaround !== null && text.trim() === workaround.text;
  const isNothing = busy || text.trim() === '';
  return (
    <SpaceBetween size="xs">
      <TextField label={words.workaround} description={words.markdown} value={text} onChange={draft.set} rows={4} />
      {failed === null ? null : <Failure error={failed} />}
      <SpaceBetween size="xs" direction="horizontal">
        <Button disabled={isNothing || isKept} onClick={() => void give(false)}>
          {words.keepWorkaround}
        </Button>
        <Button disabled={isNothing || (isKept && workaround.published)} onClick={() => void give(true)}>
          {words.publishWorkaround}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
}
