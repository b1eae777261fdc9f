import Badge from '@cloudscape-design/components/badge';
import type { TableProps } from '@cloudscape-design/components/table';
import { type Colleague, nameIn } from '../../desk/use-people.ts';
import { Instant } from '../../parts/time/instant.tsx';
import type { Words } from '../../words/words.ts';
import { COMPARE } from '../asked/sorting.ts';
import { NumberLink } from './number-link.tsx';
import type { Priority, QueueRow } from './queue-row.ts';
import styles from './queue-table.module.css';
import { TimeLeft } from './time-left.tsx';

interface Shown {
  readonly words: Words;
  readonly people: readonly Colleague[];
  readonly now: number;
  /** Numbers of the page, which the record's page goes through. */
  readonly numbers: readonly string[];
  /** Where the keys are. */
  readonly current: string | null;
}

type Column = TableProps.ColumnDefinition<QueueRow> & { readonly id: string };

/** The seven columns. */
export function columnsOf({ words, people, now, numbers, current }: Shown): readonly Column[] {
  const { queues, terms } = words;
  const { field } = terms;
  const columns: Column[] = [
    {
      id: 'priority',
      header: field.priority,
      cell: ({ priority }) => (priority === null ? '–' : <PriorityBadge priority={priority} words={words} />),
      width: 100,
    },
    {
      id: 'left',
      header: queues.timeLeft,
      cell: (row) => <Standing row={row} words={words} now={now} />,
      width: 160,
    },
    {
      id: 'number',
      header: field.number,
      cell: ({ number }) => <NumberLink number={number} numbers={numbers} current={number === current} />,
      width: 120,
    },
    {
      id: 'title',
      header: field.title,
      cell: ({ title }) => <Cut text={title ?? queues.unreadable} />,
      isRowHeader: true,
      minWidth: 200,
    },
    {
      id: 'who',
      header: `${field.group}, ${field.assignee}`,
      cell: (row) => <Cut text={whoOf(row, people)} />,
      width: 190,
    },
    {
      id: 'requester',
      header: field.requester,
      cell: ({ requester }) => <Cut text={requester?.name ?? requester?.email ?? '–'} />,
      width: 170,
    },
    {
      id: 'updated',
      header: field.updated,
      cell: ({ updatedAt }) => (updatedAt === null ? '–' : <Instant at={updatedAt} as="ago" />),
      width: 110,
    },
  ];
  return columns.map((column) => ({ ...column, sortingComparator: COMPARE[column.id] ?? (() => 0) }));
}

export function PriorityBadge({ priority, words }: { readonly priority: Priority; readonly words: Words }) {
  return <Badge color={`severity-${priority}`}>{words.terms.priority[priority]}</Badge>;
}

interface StandingProps {
  readonly row: QueueRow;
  readonly words: Words;
  readonly now: number;
}

/** What is left until something is due; of what is over, or has gone from the list, that. */
export function Standing({ row: { next, left, status }, words, now }: StandingProps) {
  if (left) return words.queues.left;
  const isOver = status === 'resolved' || status === 'closed' || status === 'canceled';
  return isOver ? words.terms.status[status] : <TimeLeft next={next} now={now} />;
}

/** Who has it: the group, and the person in it. */
export function whoOf({ group, assignee }: QueueRow, people: readonly Colleague[]): string {
  return [group, assignee && nameIn(people, assignee)].filter(Boolean).join(' · ');
}

/** One line, however long: the rest on hover. A long text must not take the room of other columns. */
function Cut({ text }: { readonly text: string }) {
  return (
    <span className={styles.cut} title={text}>
      {text}
    </span>
  );
}
