import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { MajorLines } from '../majors/board/major-lines.tsx';
import { boardOf } from '../majors/board/rows.ts';
import { PageLink } from '../parts/page-link.tsx';
import { useWords } from '../words/words.ts';

/** There are never many; the board has all. */
const READ = 20;

/** Major incidents that run, with the next update, above those somebody has to decide on. Nothing is shown while there is none. */
export function MajorsNow() {
  const { now } = useWords();
  const { data } = $api.useQuery('get', '/majors', { params: { query: { limit: READ } } }, every(15));
  const { running, proposed } = boardOf(data?.items ?? []);
  if (running.length + proposed.length === 0) return null;
  const header = (
    <Header variant="h2" actions={<PageLink to="/majors">{now.showAll}</PageLink>}>
      {now.majors}
    </Header>
  );
  return (
    <Container header={header}>
      <MajorLines rows={[...running, ...proposed]} label={now.majors} />
    </Container>
  );
}
