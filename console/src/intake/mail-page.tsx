import Pagination from '@cloudscape-design/components/pagination';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { Page } from '../app/page.tsx';
import { Failure } from '../parts/failure.tsx';
import { readable } from '../parts/readable.ts';
import { useCursors } from '../parts/use-cursors.ts';
import { useWords } from '../words/words.ts';
import { MailPanel } from './mail-panel.tsx';
import { MailTable } from './mail-table.tsx';

const PAGE_ROWS = 25;

/** Which of the mails that changed no record: those somebody has to decide about, all that nobody has, or all. */
const KINDS = { held: { action: 'hold-for-review' }, open: {}, all: { settled: 'too' } } as const;

type Kind = keyof typeof KINDS;

/** Mails that changed no record: why, and what is to become of them. */
export function MailPage() {
  const { app, intake } = useWords();
  const [kind, setKind] = useState<Kind>('held');
  const { page, query: place, pager } = useCursors(kind);
  const query = { ...KINDS[kind], limit: PAGE_ROWS, ...place };
  const list = $api.useQuery('get', '/mail/unprocessed', { params: { query } }, every(60));
  const [open, setOpen] = useState<string | null>(null);
  const next = list.data?.nextCursor ?? null;
  const mails = list.data === undefined ? null : readable(list.data.items);
  return (
    <Page title={app.pages.mail} description={intake.mailHelp}>
      <SpaceBetween size="s">
        <SegmentedControl
          label={intake.which}
          options={(Object.keys(KINDS) as Kind[]).map((id) => ({ id, text: intake.kinds[id] }))}
          selectedId={kind}
          onChange={({ detail }) => setKind(detail.selectedId as Kind)}
        />
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {list.error !== null && mails === null ? null : <MailTable mails={mails} onOpen={({ id }) => setOpen(id)} />}
        {page === 1 && next === null ? null : <Pagination {...pager(next)} />}
      </SpaceBetween>
      {open === null ? null : <MailPanel key={open} id={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}
