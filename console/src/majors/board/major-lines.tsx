import { nameIn, usePeople } from '../../desk/use-people.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { durationOf } from '../../parts/time/time.ts';
import { useNow } from '../../parts/time/use-now.ts';
import { PriorityBadge } from '../../queues/rows/columns.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { UpdateDue } from '../update/update-due.tsx';
import { useMajorsWords } from '../use-majors-words.ts';
import styles from './major-lines.module.css';
import type { MajorRow } from './rows.ts';
import { stageOf } from './stage.ts';

interface MajorLinesProps {
  readonly rows: readonly MajorRow[];
  readonly label: string;
}

/** Major incidents in two lines each: which one, and what it waits for. */
export function MajorLines({ rows, label }: MajorLinesProps) {
  const words = useWords();
  const now = useNow();
  return (
    <ul className={styles.rows} aria-label={label}>
      {rows.map((row) => (
        <li key={row.number} className={styles.row}>
          <div className={styles.line}>
            <PriorityBadge priority={row.priority} words={words} />
            <PageLink to={`/majors/${row.number}`}>{row.number}</PageLink>
            <strong className={styles.title}>{row.title}</strong>
          </div>
          <div className={styles.line}>
            <Standing row={row} now={now} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Standing({ row, now }: { readonly row: MajorRow; readonly now: number }) {
  const { board } = useMajorsWords();
  const { record, terms } = useWords();
  const language = useLanguage();
  const people = usePeople();
  const { major, status, services } = row;
  const stage = stageOf(row);
  const spanOf = (from: string | null) => (from === null ? '–' : durationOf((now - Date.parse(from)) / 1000, language));
  const led = major.commander === null ? null : <span>{board.commander(nameIn(people, major.commander))}</span>;
  const about = services.length === 0 ? null : <span>{`${board.services}: ${services.join(', ')}`}</span>;
  switch (stage) {
    case 'proposed':
      return (
        <>
          <span>{board.undecided(spanOf(major.proposedAt))}</span>
          <span>{major.reason}</span>
          {about}
        </>
      );
    case 'running':
      return (
        <>
          <UpdateDue at={major.nextUpdateAt} now={now} />
          <span>{board.since(spanOf(major.acceptedAt))}</span>
          {led}
          {about}
        </>
      );
    case 'review':
      return (
        <>
          <span>{`${terms.status[status]}, ${board.reviewOpen}`}</span>
          {led}
          {about}
        </>
      );
    case 'over':
      return (
        <>
          <span>{`${record.major.state[major.state]}, ${terms.status[status]}`}</span>
          {led}
        </>
      );
  }
}
