import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { CHANGED, type Problem } from '../problem.ts';
import { useProblemsWords } from '../use-problems-words.ts';

/** Says that the cause is gone, to everybody who waits for it: the button says how many incidents that ends. */
export function ResolveForm({ problem: { number, incidents } }: { readonly problem: Problem }) {
  const words = useProblemsWords();
  const notes = useDraft(`problem.${number}.notes`);
  const [closeLinked, setCloses] = useState(true);
  const { act, busy, failed } = useAct(CHANGED);
  const resolve = async () => {
    const body = { notes: notes.text.trim(), closeLinked };
    const params = { path: { number } };
    if ((await act(() => api.POST('/problems/{number}/resolve', { params, body }), words.wasResolved)) !== null)
      notes.clear();
  };
  return (
    <SpaceBetween size="xs">
      <TextField label={words.notes} description={words.notesHelp} value={notes.text} onChange={notes.set} rows={4} />
      <Checkbox checked={closeLinked} onChange={({ detail }) => setCloses(detail.checked)}>
        {words.closeLinked}
      </Checkbox>
      {failed === null ? null : <Failure error={failed} />}
      <Button variant="primary" loading={busy} disabled={notes.text.trim() === ''} onClick={() => void resolve()}>
        {words.resolve(incidents.length)}
      </Button>
    </SpaceBetween>
  );
}
