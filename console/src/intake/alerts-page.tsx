import Button from '@cloudscape-design/components/button';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { Failure } from '../parts/failure.tsx';
import { readable } from '../parts/readable.ts';
import { useCursors } from '../parts/use-cursors.ts';
import { useWords } from '../words/words.ts';
import { AlertPanel } from './alert-panel.tsx';
import { AlertTable, type UnparsedAlert } from './alert-table.tsx';
import { useRedrive } from './use-redrive.ts';

const PAGE_ROWS = 25;

/** Whoever may put a mapping right. */
const KEEPERS = ['analyst', 'incident_manager', 'process_owner', 'admin'];

/** Alerts nobody could read: why, as they came, and again once the cause is mended. */
export function AlertsPage() {
  const { app, intake } = useWords();
  const mayRedrive = useMe().has(...KEEPERS);
  const { page, query: place, pager } = useCursors('waiting');
  const query = { limit: PAGE_ROWS, ...place };
  const list = $api.useQuery('get', '/alerts/unparsed', { params: { query } }, every(60));
  const { busy, all, one } = useRedrive();
  const [open, setOpen] = useState<UnparsedAlert | null>(null);
  const next = list.data?.nextCursor ?? null;
  const alerts = list.data === undefined ? null : readable(list.data.items);
  const redriveAll = (
    <Button onClick={all} loading={busy} disabled={alerts === null || alerts.length === 0}>
      {intake.redriveAll}
    </Button>
  );
  return (
    <Page title={app.pages.alerts} description={intake.alertsHelp} actions={mayRedrive ? redriveAll : null}>
      <SpaceBetween size="s">
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {list.error !== null && alerts === null ? null : <AlertTable alerts={alerts} onOpen={setOpen} />}
        {page === 1 && next === null ? null : <Pagination {...pager(next)} />}
      </SpaceBetween>
      {open === null ? null : (
        <AlertPanel
          key={open.id}
          id={open.id}
          busy={busy}
          onRedrive={mayRedrive ? () => one(open.id, () => setOpen(null)) : null}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}
