import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import { useRef } from 'react';
import { Failure } from '../../../parts/failure.tsx';
import { useReader } from '../../../record/talk/use-reader.ts';
import type { useTimeline } from '../../../record/talk/use-timeline.ts';
import { useWords } from '../../../words/words.ts';
import { useMajorsWords } from '../../use-majors-words.ts';
import type { Running } from '../running.ts';
import styles from './flow.module.css';
import { FlowRow } from './flow-row.tsx';
import { roomRows } from './room-rows.ts';
import { useNewest } from './use-newest.ts';

interface FlowProps {
  readonly record: Running;
  readonly journal: ReturnType<typeof useTimeline>;
}

/** What happened, newest at the bottom. It follows whoever reads the newest, and leaves others where they are. */
export function Flow({ record, journal }: FlowProps) {
  const { flow } = useMajorsWords();
  const { app } = useWords();
  const items = journal.data?.items ?? [];
  const reader = useReader(items);
  const rows = roomRows(items);
  const area = useRef<HTMLDivElement>(null);
  const { fresh, follow, toNewest } = useNewest(area, rows.length);
  return (
    <div>
      <Header variant="h2" actions={fresh === 0 ? null : <Button onClick={toNewest}>{flow.fresh(fresh)}</Button>}>
        {flow.title}
      </Header>
      {journal.error === null ? null : <Failure error={journal.error} onRetry={() => void journal.refetch()} />}
      {journal.data === undefined && journal.error === null ? (
        <Box color="text-status-inactive">{app.loading}</Box>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className={styles.area} ref={area} onScroll={follow} tabIndex={0} aria-label={flow.title}>
        <ol className={styles.rows} aria-label={flow.title}>
          {rows.map((row) => (
            <li key={row.id} className={`${styles.row} ${styles[row.row === 'folded' ? 'folded' : row.kind]}`}>
              <FlowRow row={row} record={record} reader={reader} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
