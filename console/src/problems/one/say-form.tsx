import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { CHANGED } from '../problem.ts';
import { useProblemsWords } from '../use-problems-words.ts';

interface SayFormProps {
  readonly number: string;
  readonly what: 'assign' | 'root-cause' | 'cancel';
  readonly label: string;
  readonly act: string;
  readonly rows?: number;
}

/** One field and what is done with it. */
export function SayForm({ number, what, label, act: text, ...field }: SayFormProps) {
  const words = useProblemsWords();
  const draft = useDraft(`problem.${number}.${what}`);
  const { act, busy, failed } = useAct(CHANGED);
  const say = async () => {
    if ((await act(() => asked(number, what, draft.text.trim()), words.saved)) !== null) draft.clear();
  };
  return (
    <SpaceBetween size="xs">
      <TextField label={label} value={draft.text} onChange={draft.set} {...field} />
      {failed === null ? null : <Failure error={failed} />}
      <Button loading={busy} disabled={draft.text.trim() === ''} onClick={() => void say()}>
        {text}
      </Button>
    </SpaceBetween>
  );
}

function asked(number: string, what: SayFormProps['what'], text: string) {
  const params = { path: { number } };
  if (what === 'assign') return api.POST('/problems/{number}/assign', { params, body: { assignee: text } });
  if (what === 'cancel') return api.POST('/problems/{number}/cancel', { params, body: { reason: text } });
  return api.POST('/problems/{number}/root-cause', { params, body: { text } });
}
