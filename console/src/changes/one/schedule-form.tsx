import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { InstantInput } from '../../parts/fields/instant-input.tsx';
import { CHANGED, type Change } from '../change.ts';
import { useChangesWords } from '../use-changes-words.ts';

/** When it is done; alerts of its items wait for the end. */
export function ScheduleForm({ change: { number, window } }: { readonly change: Change }) {
  const words = useChangesWords();
  const [from, setFrom] = useState<string | null>(window?.from ?? null);
  const [to, setTo] = useState<string | null>(window?.to ?? null);
  const { act, busy, failed } = useAct(CHANGED);
  const schedule = async () => {
    if (from === null || to === null) return;
    const params = { path: { number } };
    await act(() => api.POST('/changes/{number}/schedule', { params, body: { from, to } }), words.saved);
  };
  return (
    <Container
      header={
        <Header variant="h2" description={words.windowHelp}>
          {words.window}
        </Header>
      }
    >
      <SpaceBetween size="s">
        <InstantInput label={words.from} value={from} onChange={setFrom} />
        <InstantInput label={words.to} value={to} onChange={setTo} />
        {failed === null ? null : <Failure error={failed} />}
        <Button loading={busy} disabled={from === null || to === null} onClick={() => void schedule()}>
          {window === null ? words.schedule : words.scheduleAgain}
        </Button>
      </SpaceBetween>
    </Container>
  );
}
