import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate, useParams } from 'react-router';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { useMajorsWords } from '../majors/use-majors-words.ts';
import { Failure } from '../parts/failure.tsx';
import { later } from '../parts/later.tsx';
import { readable } from '../parts/readable.ts';
import { useCursors } from '../parts/use-cursors.ts';
import { WaitingLines } from '../queues/rows/record-lines.tsx';
import { MAJOR_MANAGERS } from '../record/acts/acts.ts';
import { type Announcement, STATUSES } from './announcement.ts';
import { AnnouncementLines } from './announcement-lines.tsx';

const NewPanel = later(() => import('./form/new-panel.tsx').then((part) => part.NewPanel));
const OnePanel = later(() => import('./one/one-panel.tsx').then((part) => part.OnePanel));

const PAGE_ROWS = 50;
/** In the place of a number: one that is written. */
const NEW = 'new';

/** What the desk said to many: what runs, what is planned, what is over. */
export function AnnouncementsPage() {
  const { announcements: words } = useMajorsWords();
  const { number } = useParams();
  const navigate = useNavigate();
  const mayAnnounce = useMe().has(...MAJOR_MANAGERS);
  const { page, query: place, pager } = useCursors('announcements');
  const query = { limit: PAGE_ROWS, ...place };
  const list = $api.useQuery('get', '/announcements', { params: { query } }, every(30));
  const next = list.data?.nextCursor ?? null;
  const items = list.data === undefined ? null : (readable(list.data.items) as Announcement[]);
  const close = () => void navigate('/announcements');
  const announce = (
    <Button variant="primary" onClick={() => void navigate(`/announcements/${NEW}`)}>
      {words.announce}
    </Button>
  );
  return (
    <Page title={words.title} description={words.help} actions={mayAnnounce ? announce : null}>
      <SpaceBetween size="l">
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {items === null && list.error === null ? <WaitingLines count={3} /> : null}
        {items?.length === 0 ? (
          <Box textAlign="center" padding="xl" color="text-body-secondary">
            {words.none}
          </Box>
        ) : null}
        {STATUSES.map((status) => {
          const shown = items?.filter((one) => one.status === status) ?? [];
          if (shown.length === 0) return null;
          const header = (
            <Header variant="h2" counter={`(${shown.length})`}>
              {words.sections[status]}
            </Header>
          );
          return (
            <Container key={status} header={header}>
              <AnnouncementLines items={shown} label={words.sections[status]} />
            </Container>
          );
        })}
        {page === 1 && next === null ? null : <Pagination {...pager(next)} />}
      </SpaceBetween>
      {number === NEW && mayAnnounce ? <NewPanel onClose={close} /> : null}
      {number === undefined || number === NEW ? null : (
        <OnePanel key={number} number={number} mayAnnounce={mayAnnounce} onClose={close} />
      )}
    </Page>
  );
}
