import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate, useSearchParams } from 'react-router';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { Page } from '../app/page.tsx';
import { Failure } from '../parts/failure.tsx';
import { readable } from '../parts/readable.ts';
import { useCursors } from '../parts/use-cursors.ts';
import { WaitingLines } from '../queues/rows/record-lines.tsx';
import type { ListedArticle } from './article.ts';
import { ArticleLines } from './article-lines.tsx';
import { askedIn } from './asked.ts';
import { Filters } from './filters.tsx';
import { useArticlesWords } from './use-articles-words.ts';

const PAGE_ROWS = 25;

/** What the desk knows. The address says which of it is shown. */
export function ArticlesPage() {
  const words = useArticlesWords();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const asked = askedIn(address);
  const { page, query: place, pager } = useCursors(`articles ${JSON.stringify(asked)}`);
  const query = { limit: PAGE_ROWS, ...asked, ...place };
  const list = $api.useQuery('get', '/articles', { params: { query } }, every(30));
  const next = list.data?.nextCursor ?? null;
  const items = list.data === undefined ? null : (readable(list.data.items) as ListedArticle[]);
  const write = (
    <Button variant="primary" onClick={() => void navigate('/articles/new')}>
      {words.write}
    </Button>
  );
  return (
    <Page title={words.title} description={words.help} actions={write}>
      <SpaceBetween size="l">
        <Filters />
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {items === null && list.error === null ? <WaitingLines count={3} /> : null}
        {items?.length === 0 ? (
          <Box textAlign="center" padding="xl" color="text-body-secondary">
            {next === null ? words.none : words.noneHere}
          </Box>
        ) : null}
        {items === null || items.length === 0 ? null : (
          <Container>
            <ArticleLines items={items} />
          </Container>
        )}
        {page === 1 && next === null ? null : <Pagination {...pager(next)} />}
      </SpaceBetween>
    </Page>
  );
}
