import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { Page } from '../app/page.tsx';
import { Failure } from '../parts/failure.tsx';
import { useCursors } from '../parts/use-cursors.ts';
import { WaitingLines } from '../queues/rows/record-lines.tsx';
import { MajorLines } from './board/major-lines.tsx';
import { boardOf } from './board/rows.ts';
import { STAGES } from './board/stage.ts';
import { useMajorsWords } from './use-majors-words.ts';

const PAGE_ROWS = 50;

/** All major incidents: what is to be decided, what runs and when it is next told of, what is reviewed, what is over. */
export function MajorsPage() {
  const { board } = useMajorsWords();
  const { page, query: place, pager } = useCursors('majors');
  const query = { limit: PAGE_ROWS, ...place };
  const list = $api.useQuery('get', '/majors', { params: { query } }, every(10));
  const next = list.data?.nextCursor ?? null;
  const rows = list.data === undefined ? null : boardOf(list.data.items);
  const none = rows !== null && STAGES.every((stage) => rows[stage].length === 0);
  return (
    <Page title={board.title} description={board.help}>
      <SpaceBetween size="l">
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {rows === null && list.error === null ? <WaitingLines count={3} /> : null}
        {none ? (
          <Box textAlign="center" padding="xl" color="text-body-secondary">
            {board.none}
          </Box>
        ) : null}
        {STAGES.map((stage) => {
          const shown = rows?.[stage] ?? [];
          if (shown.length === 0) return null;
          return (
            <Container
              key={stage}
              header={
                <Header variant="h2" counter={`(${shown.length})`}>
                  {board[stage]}
                </Header>
              }
            >
              <MajorLines rows={shown} label={board[stage]} />
            </Container>
          );
        })}
        {page === 1 && next === null ? null : <Pagination {...pager(next)} />}
      </SpaceBetween>
    </Page>
  );
}
