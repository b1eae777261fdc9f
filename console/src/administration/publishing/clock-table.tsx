import Pagination from '@cloudscape-design/components/pagination';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { PageLink } from '../../parts/page-link.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { durationOf } from '../../parts/time/time.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import type { PreviewAnswer } from './use-preview.ts';

const ROWS = 20;

type Clock = PreviewAnswer['incidents'][number]['clocks'][number];
type Glance = Clock['before'];

interface Row {
  readonly number: string;
  readonly clock: Clock | null;
  /** Why a replay would leave the record. */
  readonly reason: string | null;
}

/** Each clock that would change: its target and due time now, and then. */
export function ClockTable({ incidents }: { readonly incidents: PreviewAnswer['incidents'] }) {
  const { terms } = useWords();
  const { publishing } = useAdministrationWords();
  const [page, setPage] = useState(1);
  const rows = incidents.flatMap(rowsOf);
  const pages = Math.ceil(rows.length / ROWS);
  return (
    <Table
      variant="embedded"
      items={rows.slice((page - 1) * ROWS, page * ROWS)}
      trackBy={({ number, clock }) => `${number} ${clock?.clock}`}
      wrapLines
      pagination={
        pages < 2 ? undefined : (
          <Pagination
            currentPageIndex={page}
            pagesCount={pages}
            onChange={({ detail }) => setPage(detail.currentPageIndex)}
          />
        )
      }
      columnDefinitions={[
        {
          id: 'number',
          header: terms.field.number,
          cell: ({ number }) => <PageLink to={`/incidents/${number}`}>{number}</PageLink>,
          isRowHeader: true,
        },
        {
          id: 'clock',
          header: publishing.clock,
          cell: ({ clock, reason }) => (clock === null ? reason : (terms.clock[clock.clock] ?? clock.clock)),
        },
        {
          id: 'effect',
          header: publishing.effect,
          cell: ({ clock }) => (clock?.effect == null ? '–' : publishing.effects[clock.effect]),
        },
        { id: 'before', header: publishing.before, cell: ({ clock }) => <GlanceText glance={clock?.before ?? null} /> },
        { id: 'after', header: publishing.after, cell: ({ clock }) => <GlanceText glance={clock?.after ?? null} /> },
      ]}
    />
  );
}

function rowsOf({ number, clocks, reason }: PreviewAnswer['incidents'][number]): Row[] {
  return reason === null ? clocks.map((clock) => ({ number, clock, reason })) : [{ number, clock: null, reason }];
}

function GlanceText({ glance }: { readonly glance: Glance }) {
  const language = useLanguage();
  if (glance === null) return '–';
  return (
    <>
      {durationOf(glance.targetSeconds, language)}
      {glance.dueAt === null ? null : (
        <>
          {' → '}
          <Instant at={glance.dueAt} />
        </>
      )}
    </>
  );
}
