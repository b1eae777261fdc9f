import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { $api } from '../api/client.ts';
import { Copyable } from '../parts/copyable.tsx';
import { Failure } from '../parts/failure.tsx';
import { useWords } from '../words/words.ts';
import { type ContactsProps, useContacts } from './use-contacts.ts';

/** Who somebody is in Slack, where the desk has an app there: shown by a code they write as that member. */
export function Chat(props: ContactsProps) {
  const { contacts: words } = useWords();
  const app = $api.useQuery('get', '/chat/slack');
  const { chatCode, busy, failed } = useContacts(props);
  const [code, setCode] = useState<string | null>(null);
  const { chat } = props.contacts;
  if (app.data?.set !== true) return null;
  return (
    <Container header={<Header description={words.chatHelp}>Slack</Header>}>
      <SpaceBetween size="s">
        {chat === undefined ? (
          <Box color="text-body-secondary">{words.noMember}</Box>
        ) : (
          <StatusIndicator type={chat.verified === true ? 'success' : 'pending'}>
            {chat.slack}: {chat.verified === true ? words.tied : words.untied}
          </StatusIndicator>
        )}
        <Button loading={busy} onClick={() => void chatCode().then((made) => setCode(made?.data?.code ?? null))}>
          {words.makeCode}
        </Button>
        {code === null ? null : (
          <SpaceBetween size="xxs">
            <Copyable text={`/firstline tie ${code}`} label={words.copyCommand} />
            <Box color="text-body-secondary">{words.commandHelp}</Box>
          </SpaceBetween>
        )}
        {failed === null ? null : <Failure error={failed} />}
      </SpaceBetween>
    </Container>
  );
}
