import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { $api } from '../api/client.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { Waiting } from '../app/waiting.tsx';
import { Failure } from '../parts/failure.tsx';
import { useWords } from '../words/words.ts';
import { Chat } from './chat.tsx';
import { Phones } from './phones.tsx';
import { Rules } from './rules.tsx';

/** How somebody wants to be paged: by which phones, by which ways, one after the other. */
export function ContactsPage() {
  const { contacts: words } = useWords();
  const { email } = useMe();
  const contacts = $api.useQuery('get', '/people/{email}/contacts', { params: { path: { email } } });
  return (
    <Page title={words.title} description={words.about}>
      <SpaceBetween size="l">
        {contacts.error === null ? null : <Failure error={contacts.error} onRetry={() => void contacts.refetch()} />}
        {contacts.isLoading ? <Waiting /> : null}
        {contacts.data === undefined ? null : (
          <SpaceBetween size="l">
            <Container header={<Header description={words.phonesHelp}>{words.phones}</Header>}>
              <Phones email={email} contacts={contacts.data} />
            </Container>
            <Container header={<Header description={words.rulesHelp}>{words.rules}</Header>}>
              <Rules email={email} contacts={contacts.data} />
            </Container>
            <Chat email={email} contacts={contacts.data} />
          </SpaceBetween>
        )}
      </SpaceBetween>
    </Page>
  );
}
