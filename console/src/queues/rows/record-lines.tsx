import List from '@cloudscape-design/components/list';
import Skeleton from '@cloudscape-design/components/skeleton';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import type { Colleague } from '../../desk/use-people.ts';
import { Instant } from '../../parts/time/instant.tsx';
import { useWords } from '../../words/words.ts';
import { PriorityBadge, Standing, whoOf } from './columns.tsx';
import { NumberLink } from './number-link.tsx';
import type { QueueRow } from './queue-row.ts';
import styles from './record-lines.module.css';

interface RecordLinesProps {
  readonly rows: readonly QueueRow[];
  readonly label: string;
  readonly people: readonly Colleague[];
  readonly now: number;
  readonly current?: string | null;
  /** What stands before each, a box for one. */
  readonly before?: (row: QueueRow) => ReactNode;
}

/** Records in two lines each: which one it is, and what is needed to decide whether to open it. */
export function RecordLines({ rows, label, people, now, current = null, before }: RecordLinesProps) {
  const { queues } = useWords();
  const numbers = rows.map(({ number }) => number);
  return (
    <List
      items={rows}
      ariaLabel={label}
      disablePaddings
      renderItem={(row) => ({
        id: row.number,
        content: (
          <div className={styles.line}>
            <NumberLink number={row.number} numbers={numbers} current={row.number === current} />
            <strong className={styles.rest} title={row.title ?? undefined}>
              {row.title ?? queues.unreadable}
            </strong>
          </div>
        ),
        secondaryContent: <SecondLine row={row} people={people} now={now} />,
        ...(before && { icon: before(row) }),
      })}
    />
  );
}

type SecondLineProps = Pick<RecordLinesProps, 'people' | 'now'> & { readonly row: QueueRow };

function SecondLine({ row, people, now }: SecondLineProps) {
  const words = useWords();
  return (
    <div className={styles.line}>
      <span>{row.priority === null ? null : <PriorityBadge priority={row.priority} words={words} />}</span>
      <span>
        <Standing row={row} words={words} now={now} />
      </span>
      <span className={styles.rest}>{whoOf(row, people)}</span>
      {row.updatedAt === null ? null : <Instant at={row.updatedAt} as="ago" />}
    </div>
  );
}

/** As high as what comes. */
export function WaitingLines({ count }: { readonly count: number }) {
  const lines = Array.from({ length: count }, (_, line) => `line-${line}`);
  return (
    <SpaceBetween size="m">
      {lines.map((line) => (
        <div key={line}>
          <Skeleton variant="text-body-m" />
          <Skeleton variant="text-body-s" width="60%" />
        </div>
      ))}
    </SpaceBetween>
  );
}
