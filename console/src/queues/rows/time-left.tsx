import { dateAndTime, durationOf } from '../../parts/time/time.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Reading } from './queue-row.ts';
import { standingOf } from './standing.ts';
import styles from './time-left.module.css';

interface TimeLeftProps {
  readonly next: Reading | null;
  readonly now: number;
}

/** What is left of the clock that is due next, in words and as a small bar; which clock and when, on hover. */
export function TimeLeft({ next, now }: TimeLeftProps) {
  const { queues, terms } = useWords();
  const language = useLanguage();
  const standing = standingOf(next, now);
  if (next === null || standing === null) return <>{queues.noClock}</>;
  const { state, seconds, used } = standing;
  // Under a minute the seconds count, above they would only flicker.
  const length = durationOf(seconds < 60 ? seconds : Math.floor(seconds / 60) * 60, language);
  const text = { running: length, soon: length, overdue: queues.over(length), paused: queues.paused(length) }[state];
  const due = next.dueAt === null ? '' : `, ${queues.due(dateAndTime(next.dueAt, language, false))}`;
  return (
    <span className={`${styles.left} ${styles[state] ?? ''}`} title={`${terms.clock[next.name] ?? next.name}${due}`}>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.used} style={{ display: 'block', width: `${Math.round(used * 100)}%` }} />
      </span>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
