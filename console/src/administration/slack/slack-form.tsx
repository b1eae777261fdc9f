import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import type { Field } from '../fields/field.ts';
import { RecordForm } from '../records/record-form.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { CHANGED, type SlackKeys } from './slack-app.ts';

const FIELDS: readonly Field[] = [
  { name: 'botToken', kind: 'secret' },
  { name: 'signingSecret', kind: 'secret' },
  { name: 'team', kind: 'text', empty: 'null' },
];

/** What the app is known by; both secrets are typed anew each time, since the desk shows them to nobody. */
export function SlackForm({ team }: { readonly team: string | null }) {
  const { slack } = useAdministrationWords();
  const [keys, setKeys] = useState<SlackKeys>({ botToken: '', signingSecret: '', team });
  const { act, busy, faults, failed } = useAct(CHANGED);
  const set = () => void act(() => api.PUT('/chat/slack', { body: keys }), slack.saved);
  return (
    <Container header={<Header description={slack.keysHelp}>{slack.keys}</Header>}>
      <SpaceBetween size="l">
        <RecordForm
          section="slack"
          fields={FIELDS}
          value={keys}
          faults={faults}
          onChange={(value) => setKeys(value as SlackKeys)}
        />
        {failed === null || faults.length > 0 ? null : <Failure error={failed} />}
        <Button
          variant="primary"
          loading={busy}
          disabled={keys.botToken === '' || keys.signingSecret === ''}
          onClick={set}
        >
          {slack.set}
        </Button>
      </SpaceBetween>
    </Container>
  );
}
