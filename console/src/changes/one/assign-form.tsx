import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { CHANGED, type Change } from '../change.ts';
import { useChangesWords } from '../use-changes-words.ts';

/** Who carries it out; an empty field is nobody. */
export function AssignForm({ change: { number, assignee } }: { readonly change: Change }) {
  const words = useChangesWords();
  const [text, setText] = useState(assignee ?? '');
  const { act, busy, failed } = useAct(CHANGED);
  const assign = () => {
    const body = { assignee: text.trim() === '' ? null : text.trim() };
    return act(() => api.PATCH('/changes/{number}', { params: { path: { number } }, body }), words.saved);
  };
  return (
    <SpaceBetween size="xs">
      <TextField label={words.assignee} value={text} onChange={setText} />
      {failed === null ? null : <Failure error={failed} />}
      <Button loading={busy} disabled={text.trim() === (assignee ?? '')} onClick={() => void assign()}>
        {words.assign}
      </Button>
    </SpaceBetween>
  );
}
