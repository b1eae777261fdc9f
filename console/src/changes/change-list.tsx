import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useSearchParams } from 'react-router';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { Failure } from '../parts/failure.tsx';
import { ChoiceField } from '../parts/fields/choice-field.tsx';
import { readable } from '../parts/readable.ts';
import { useCursors } from '../parts/use-cursors.ts';
import { WaitingLines } from '../queues/rows/record-lines.tsx';
import { type ListedChange, STATUSES, statusIn } from './change.ts';
import { ChangeLines } from './change-lines.tsx';
import { useChangesWords } from './use-changes-words.ts';

const PAGE_ROWS = 25;

/** Changes by number. The address says which of them are shown. */
export function ChangeList() {
  const words = useChangesWords();
  const [address, setAddress] = useSearchParams();
  const status = statusIn(address);
  const { page, query: place, pager } = useCursors(`changes ${status}`);
  const query = { limit: PAGE_ROWS, ...(status && { status }), ...place };
  const list = $api.useQuery('get', '/changes', { params: { query } }, every(30));
  const next = list.data?.nextCursor ?? null;
  const items = list.data === undefined ? null : (readable(list.data.items) as ListedChange[]);
  return (
    <SpaceBetween size="l">
      <ChoiceField
        label={words.status}
        value={status ?? ''}
        options={[
          { value: '', label: words.all },
          ...STATUSES.map((value) => ({ value, label: words.statuses[value] })),
        ]}
        onChange={(value) => setAddress(value === '' ? {} : { status: value }, { replace: true })}
      />
      {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {items === null && list.error === null ? <WaitingLines count={3} /> : null}
      {items?.length === 0 ? (
        <Box textAlign="center" padding="xl" color="text-body-secondary">
          {words.none}
        </Box>
      ) : null}
      {items === null || items.length === 0 ? null : (
        <Container>
          <ChangeLines items={items} />
        </Container>
      )}
      {page === 1 && next === null ? null : <Pagination {...pager(next)} />}
    </SpaceBetween>
  );
}
