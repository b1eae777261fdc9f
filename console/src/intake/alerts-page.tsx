import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Link from '@cloudscape-design/components/link';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { components } from '../../client/api.d.ts';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { Failure } from '../parts/failure.tsx';
import { Instant } from '../parts/instant.tsx';
import { useCursors } from '../parts/use-cursors.ts';
import { useWords } from '../words/words.ts';
import { AlertPanel } from './alert-panel.tsx';
import { useRedrive } from './use-redrive.ts';

const PAGE_ROWS = 25;

export type UnparsedAlert = Extract<components['schemas']['UnparsedAlerts']['items'][number], { source: string }>;

/** Whoever may put a mapping right. */
const KEEPERS = ['analyst', 'incident_manager', 'process_owner', 'admin'];

/** Alerts nobody could read: why, as they came, and again once the cause is mended. */
export function AlertsPage() {
  const { app, intake } = useWords();
  const mayRedrive = useMe().has(...KEEPERS);
  const { cursors, cursor, goTo } = useCursors('waiting');
  const query = { limit: PAGE_ROWS, ...(cursor !== null && { cursor }) };
  const list = $api.useQuery('get', '/alerts/unparsed', { params: { query } }, every(60));
  const { busy, all, one } = useRedrive();
  const [open, setOpen] = useState<UnparsedAlert | null>(null);
  const next = list.data?.nextCursor ?? null;
  const alerts = list.data?.items.flatMap((item) => ('unreadable' in item ? [] : [item])) ?? null;
  const redriveAll = (
    <Button onClick={all} loading={busy} disabled={alerts === null || alerts.length === 0}>
      {intake.redriveAll}
    </Button>
  );
  return (
    <Page title={app.pages.alerts} description={intake.alertsHelp} actions={mayRedrive ? redriveAll : null}>
      <SpaceBetween size="s">
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {list.error !== null && alerts === null ? null : <Alerts alerts={alerts} onOpen={setOpen} />}
        {cursors.length === 0 && next === null ? null : (
          <Pagination
            currentPageIndex={cursors.length + 1}
            pagesCount={cursors.length + (next === null ? 1 : 2)}
            openEnd={next !== null}
            onChange={({ detail }) => goTo(detail.currentPageIndex, next)}
          />
        )}
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

interface AlertsProps {
  readonly alerts: readonly UnparsedAlert[] | null;
  readonly onOpen: (alert: UnparsedAlert) => void;
}

function Alerts({ alerts, onOpen }: AlertsProps) {
  const { app, intake } = useWords();
  return (
    <Table
      items={alerts ?? []}
      loading={alerts === null}
      loadingText={app.loading}
      skeleton={{ totalRows: 5 }}
      trackBy="id"
      contentDensity="compact"
      wrapLines
      ariaLabels={{ tableLabel: app.pages.alerts }}
      columnDefinitions={[
        { id: 'at', header: intake.lastCame, cell: ({ lastAt }) => <Instant at={lastAt} />, width: 130 },
        {
          id: 'source',
          header: intake.source,
          isRowHeader: true,
          cell: (alert) => <Link onFollow={() => onOpen(alert)}>{alert.integration ?? alert.source}</Link>,
          width: 180,
        },
        { id: 'why', header: intake.why, cell: (alert) => whyOf(alert) },
        { id: 'times', header: intake.times, cell: ({ times }) => times, width: 90 },
      ]}
      empty={
        <Box textAlign="center" padding="l">
          {intake.allRead}
        </Box>
      }
    />
  );
}

/** The first thing that was wrong with it, after the reason. */
function whyOf({ reason, failures }: UnparsedAlert): string {
  const [fault] = failures.flatMap(({ errors }) => errors);
  return fault === undefined ? reason : `${reason}: ${fault.path} ${fault.message}`;
}
