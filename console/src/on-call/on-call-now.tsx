import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { nameIn, usePeople } from '../desk/use-people.ts';
import { Failure } from '../parts/failure.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { Instant } from '../parts/time/instant.tsx';
import { useWords } from '../words/words.ts';

/** Who is on call by each schedule, and until when. */
export function OnCallNow() {
  const { onCall } = useWords();
  const people = usePeople();
  const asked = $api.useQuery('get', '/on-call', {}, every(60));
  const items = asked.data?.items ?? [];
  const header = <Header variant="h2">{onCall.now}</Header>;
  if (asked.error !== null && asked.data === undefined) {
    return <Failure error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  return (
    <Container header={header}>
      {asked.data !== undefined && items.length === 0 ? (
        <Box color="text-body-secondary">{onCall.noSchedules}</Box>
      ) : (
        <KeyValuePairs
          columns={Math.min(3, Math.max(1, items.length))}
          items={items.map((item) => ({
            type: 'pair',
            label: (
              <PageLink to={`/on-call/${encodeURIComponent(item.schedule)}`}>
                {'unreadable' in item ? item.schedule : item.label}
              </PageLink>
            ),
            value:
              'unreadable' in item ? onCall.unreadable : <Who item={item} nameOf={(email) => nameIn(people, email)} />,
          }))}
        />
      )}
    </Container>
  );
}

interface WhoProps {
  readonly item: { readonly people: readonly { readonly email: string }[]; readonly until: string | null };
  readonly nameOf: (email: string) => string;
}

function Who({ item: { people, until }, nameOf }: WhoProps) {
  const { onCall } = useWords();
  return (
    <>
      {people.length === 0 ? (
        <StatusIndicator type="error">{onCall.nobody}</StatusIndicator>
      ) : (
        <strong>{people.map(({ email }) => nameOf(email)).join(', ')}</strong>
      )}
      {until === null ? null : (
        <Box color="text-body-secondary">
          {onCall.until} <Instant at={until} />
        </Box>
      )}
    </>
  );
}
