import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { type ReactNode, useDeferredValue, useState } from 'react';
import type { components } from '../../../client/api.d.ts';
import { $api } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { readable } from '../../parts/readable.ts';
import { Instant } from '../../parts/time/instant.tsx';
import { useCursors } from '../../parts/use-cursors.ts';
import { differences, valueText } from '../draft/differences.ts';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';

type Row = Exclude<components['schemas']['Audit']['items'][number], { unreadable: true }>;

/** Who changed what of the desk itself, the newest first. */
export function AuditPage() {
  const { audit } = useAdministrationWords();
  const [by, setBy] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const whom = useDeferredValue(by.trim());
  const filter = {
    ...(whom && { by: whom }),
    ...(from && { from: midnight(from) }),
    ...(to && { to: midnight(to) }),
  };
  const { query, pager } = useCursors(JSON.stringify(filter));
  const list = $api.useQuery('get', '/audit', { params: { query: { ...query, ...filter } } });
  const rows = readable(list.data?.items);
  return (
    <PartPage section="audit">
      <SpaceBetween size="l">
        <SpaceBetween direction="horizontal" size="m">
          <Day label={audit.from} value={from} onChange={setFrom} />
          <Day label={audit.to} value={to} onChange={setTo} />
          <FormField label={audit.by}>
            <Input value={by} placeholder="ada@example.com" onChange={({ detail }) => setBy(detail.value)} />
          </FormField>
        </SpaceBetween>
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        <Acts rows={rows} loading={list.isPending} pagination={<Pagination {...pager(list.data?.nextCursor)} />} />
      </SpaceBetween>
    </PartPage>
  );
}

const midnight = (day: string): string => new Date(`${day}T00:00`).toISOString();

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <FormField label={label}>
      <DatePicker value={value} placeholder="YYYY-MM-DD" onChange={({ detail }) => onChange(detail.value)} />
    </FormField>
  );
}

interface ActsProps {
  readonly rows: readonly Row[];
  readonly loading: boolean;
  readonly pagination: ReactNode;
}

function Acts({ rows, loading, pagination }: ActsProps) {
  const { audit } = useAdministrationWords();
  return (
    <Table
      header={<Header variant="h2">{audit.list}</Header>}
      items={rows}
      trackBy="id"
      loading={loading}
      loadingText={audit.loading}
      empty={audit.empty}
      wrapLines
      pagination={pagination}
      columnDefinitions={[
        { id: 'at', header: audit.at, cell: ({ at }) => <Instant at={at} />, isRowHeader: true, minWidth: 130 },
        { id: 'by', header: audit.by, cell: ({ by }) => by },
        { id: 'what', header: audit.what, cell: ({ what }) => audit.acts[what] ?? what, minWidth: 150 },
        { id: 'about', header: audit.about, cell: ({ about }) => about },
        { id: 'how', header: audit.how, cell: (row) => <Change {...row} />, minWidth: 240 },
      ]}
    />
  );
}

const LINES = 5;

/** What was, and what is; of a long list the beginning. */
function Change({ before, after }: Pick<Row, 'before' | 'after'>) {
  const { audit } = useAdministrationWords();
  const changed = differences(before?.values ?? before ?? {}, after?.values ?? after ?? {});
  return (
    <>
      {changed.slice(0, LINES).map(({ path, before: was, after: is }) => (
        <div key={path}>
          {path}: {valueText(was)} → {valueText(is)}
        </div>
      ))}
      {changed.length > LINES ? audit.more(changed.length - LINES) : null}
    </>
  );
}
