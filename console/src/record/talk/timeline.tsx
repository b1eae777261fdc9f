import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Fragment, useEffect, useRef, useState } from 'react';
import { Failure } from '../../parts/failure.tsx';
import { useWords } from '../../words/words.ts';
import { useMails } from '../aside/use-mails.ts';
import type { Incident } from '../use-record.ts';
import { ChooseRow } from './choose-row.tsx';
import { countsOf, FILTERS, type Filter, rowsOf } from './rows.ts';
import { type Choosing, splittable } from './splitting.ts';
import styles from './talk.module.css';
import { TimelineRow } from './timeline-row.tsx';
import { useReader } from './use-reader.ts';
import { useTimeline } from './use-timeline.ts';
import { useUnread } from './use-unread.ts';

interface TimelineProps {
  readonly number: string;
  /** Not yet there while both are on their way. */
  readonly record: Incident | undefined;
  /** While entries are chosen for a record of their own. */
  readonly choosing: Choosing | null;
}

/** Mail, notes, alerts and decisions of a record as one conversation, oldest first; opens at the first unread. */
export function Timeline({ number, record, choosing }: TimelineProps) {
  const { record: words, app } = useWords();
  const journal = useTimeline(number, record?.version);
  const [filter, setFilter] = useState<Filter>('all');
  const mails = useMails(number, filter === 'mail');
  const items = journal.data?.items;
  const unread = useUnread(number, items);
  const reader = useReader(items ?? []);
  const divider = useRef<HTMLDivElement>(null);
  const isThere = record !== undefined && items !== undefined;
  useEffect(() => {
    if (isThere) divider.current?.scrollIntoView({ block: 'center' });
  }, [isThere]);
  if (journal.error !== null) return <Failure error={journal.error} onRetry={() => void journal.refetch()} />;
  if (!isThere) return <Box color="text-status-inactive">{app.loading}</Box>;
  const rows = rowsOf(items, mails);
  const choosable = choosing === null ? null : splittable(items);
  const counts = countsOf(rows);
  const names = { all: words.all, mail: words.mail, note: words.notes, alert: words.alerts, decision: words.decisions };
  const shown = rows.filter(({ kind }) => filter === 'all' || kind === filter);
  const fresh = rows.filter(({ version }) => unread !== null && version >= unread).length;
  const firstNew = unread === null ? undefined : shown.find(({ version }) => version >= unread)?.id;
  return (
    <SpaceBetween size="s">
      <SpaceBetween size="xs" direction="horizontal">
        <SegmentedControl
          label={words.filter}
          selectedId={filter}
          onChange={({ detail }) => setFilter(detail.selectedId as Filter)}
          options={FILTERS.map((id) => ({ id, text: `${names[id]} ${counts[id]}` }))}
        />
        {fresh === 0 ? null : (
          <Button variant="inline-link" onClick={() => divider.current?.scrollIntoView({ block: 'center' })}>
            {words.fresh(fresh)}
          </Button>
        )}
      </SpaceBetween>
      {shown.length === 0 ? <Box color="text-status-inactive">{words.nothingHere}</Box> : null}
      <ol className={styles.rows} aria-label={words.flow}>
        {shown.map((row) => (
          <Fragment key={row.id}>
            {row.id === firstNew ? (
              <li aria-hidden="true">
                <div ref={divider} className={styles.divider}>
                  {words.fresh(fresh)}
                </div>
              </li>
            ) : null}
            <li className={`${styles.row} ${styles[row.kind]}`}>
              {choosing !== null && choosable?.has(row.version) ? <ChooseRow row={row} choosing={choosing} /> : null}
              <TimelineRow record={record} row={row} reader={reader} />
            </li>
          </Fragment>
        ))}
      </ol>
    </SpaceBetween>
  );
}
