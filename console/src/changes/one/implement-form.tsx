import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { CHANGED, type Change } from '../change.ts';
import { useChangesWords } from '../use-changes-words.ts';

type Outcome = NonNullable<Change['implementation']>['outcome'];

const OUTCOMES: readonly Outcome[] = ['successful', 'failed', 'rolled_back'];

/** What came of it, for the incident that waits for it as well. */
export function ImplementForm({ change: { number } }: { readonly change: Change }) {
  const words = useChangesWords();
  const notes = useDraft(`change.${number}.notes`);
  const [outcome, setOutcome] = useState<Outcome>('successful');
  const { act, busy, failed } = useAct(CHANGED);
  const implement = async () => {
    const body = { outcome, notes: notes.text.trim() };
    const params = { path: { number } };
    if ((await act(() => api.POST('/changes/{number}/implement', { params, body }), words.saved)) !== null)
      notes.clear();
  };
  return (
    <Container
      header={
        <Header variant="h2" description={words.outcomeHelp}>
          {words.outcome}
        </Header>
      }
    >
      <SpaceBetween size="s">
        <ChoiceField
          label={words.outcome}
          value={outcome}
          options={OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }))}
          onChange={(value) => setOutcome(value as Outcome)}
        />
        <TextField label={words.notes} value={notes.text} onChange={notes.set} rows={3} />
        {failed === null ? null : <Failure error={failed} />}
        <Button loading={busy} disabled={notes.text.trim() === ''} onClick={() => void implement()}>
          {words.implement}
        </Button>
      </SpaceBetween>
    </Container>
  );
}
