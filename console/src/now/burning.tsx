import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { Failure } from '../parts/failure.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { useWords } from '../words/words.ts';

const SHOWN = 10;

/** What is most urgent in the whole desk. */
export function Burning() {
  const { now } = useWords();
  const list = $api.useQuery('get', '/incidents', { params: { query: { limit: SHOWN } } }, every(15));
  if (list.error !== null) return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  const items = list.data?.items ?? [];
  return (
    <Container header={<Header variant="h2">{now.burning}</Header>}>
      {items.length === 0 ? <Box>{now.calm}</Box> : null}
      {items.map((item) => (
        <div key={item.number}>
          <PageLink to={`/incidents/${item.number}`}>{item.number}</PageLink> {'title' in item ? item.title : null}
        </div>
      ))}
    </Container>
  );
}
