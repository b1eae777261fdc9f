import Container from '@cloudscape-design/components/container';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { useCounts } from '../desk/use-counts.ts';
import { usePeople } from '../desk/use-people.ts';
import { later } from '../parts/later.tsx';
import { useNow } from '../parts/time/use-now.ts';
import { useNarrow } from '../parts/use-narrow.ts';
import { useWords } from '../words/words.ts';
import type { Act } from './acts/deed.ts';
import { useQueueActs } from './acts/use-queue-acts.ts';
import { narrowed } from './asked/filters.ts';
import { compareOf } from './asked/sorting.ts';
import { useAddress } from './asked/use-address.ts';
import { type Queue, useQueue } from './asked/use-queue.ts';
import { useSoon } from './asked/use-soon.ts';
import { queryOf, type View } from './asked/views.ts';
import { Peek } from './peek/peek.tsx';
import { QueueEmpty } from './queue-empty.tsx';
import { QueueFailure } from './queue-failure.tsx';
import { QueueFilter } from './queue-filter.tsx';
import { NewsButton, QueueHeader } from './queue-header.tsx';
import { QueueList } from './rows/queue-list.tsx';
import { QueueTable } from './rows/queue-table.tsx';
import { useSelection } from './rows/use-selection.ts';
import { ViewMenu } from './saved/view-menu.tsx';
import { useListKeys } from './use-list-keys.ts';

const ActPanel = later(() => import('./acts/act-panel.tsx').then((part) => part.ActPanel));

interface QueueOfProps {
  readonly view: View;
  readonly groups: readonly string[];
}

/** One view: its records, what narrows it down, what can be done to those chosen. */
export function QueueOf({ view, groups }: QueueOfProps) {
  const { app, queues } = useWords();
  const { email, has } = useMe();
  const { tokens, setTokens, sorting, setSorting } = useAddress();
  const looking = { email, groups, soon: useSoon() };
  const queue = useQueue(narrowed(queryOf(view, looking), tokens, sorting.by === 'left'), sorting);
  const rows = queue.rows ?? [];
  const selection = useSelection(rows);
  const acts = useQueueActs(selection, queue.refresh);
  const onAct = has('agent', 'analyst', 'incident_manager', 'admin') ? acts.begin : null;
  const ofTargets = onAct && ((act: Act) => onAct(act, selection.targets));
  useListKeys({ rows, selection, onPeek: acts.peek, onAct: ofTargets });
  const shared = {
    rows: queue.rows,
    selection,
    mayChoose: onAct !== null,
    people: usePeople(),
    now: useNow(),
    empty: <QueueEmpty view={view} onClear={tokens.length === 0 ? null : () => setTokens([])} />,
  };
  const isSorted = compareOf(sorting) !== null;
  const header = (
    <QueueHeader
      selection={selection}
      run={acts.run}
      onAct={ofTargets}
      sortedBy={isSorted ? (queues.column[sorting.by] ?? sorting.by) : null}
    />
  );
  const filter = <QueueFilter tokens={tokens} onChange={setTokens} />;
  const title = app.pages[view];
  const count = useCounts()(view);
  const { beside } = acts;
  return (
    <Page
      title={title}
      counter={count && tokens.length === 0 ? `(${count})` : undefined}
      actions={
        <SpaceBetween size="xs" direction="horizontal">
          <NewsButton {...queue.news} onShow={queue.show} />
          <ViewMenu />
        </SpaceBetween>
      }
    >
      <SpaceBetween size="s">
        <QueueFailure queue={queue} />
        {useNarrow() ? (
          <Container header={filter} footer={<Pages queue={queue} />}>
            {header}
            <QueueList {...shared} />
          </Container>
        ) : (
          <QueueTable
            {...shared}
            title={title}
            sorting={sorting}
            onSort={setSorting}
            header={header}
            filter={filter}
            pagination={<Pages queue={queue} />}
          />
        )}
      </SpaceBetween>
      {beside?.what === 'peek' && selection.current !== null ? (
        <Peek
          row={selection.current}
          now={shared.now}
          onAct={onAct && ((act) => selection.current && onAct(act, [selection.current]))}
          onClose={acts.close}
        />
      ) : null}
      {beside?.what === 'form' ? (
        <ActPanel
          key={beside.act}
          act={beside.act}
          rows={beside.rows}
          onDo={(deed) => acts.carryOut(beside.rows, deed)}
          onClose={acts.close}
        />
      ) : null}
    </Page>
  );
}

function Pages({ queue }: { readonly queue: Queue }) {
  return (
    <Pagination
      currentPageIndex={queue.page}
      pagesCount={queue.page + (queue.hasNext ? 1 : 0)}
      openEnd={queue.hasNext}
      onChange={({ detail }) => queue.goTo(detail.currentPageIndex)}
    />
  );
}
