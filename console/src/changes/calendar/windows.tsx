import styles from '../../on-call/calendar/calendar.module.css';
import type { Day } from '../../on-call/calendar/days.ts';
import { type Span, share } from '../../on-call/calendar/span.ts';
import { zone } from '../../parts/time/time.ts';
import { useNow } from '../../parts/time/use-now.ts';
import { useLanguage } from '../../words/words.ts';
import { conflictsOf, type ListedChange } from '../change.ts';

interface WindowsProps {
  readonly items: readonly ListedChange[];
  readonly days: readonly Day[];
}

/** A row a change, over days as long as they really are; what meets another on one item is hatched. The same stands below in words. */
export function Windows({ items, days }: WindowsProps) {
  const now = useNow(60);
  const format = new Intl.DateTimeFormat(useLanguage(), { weekday: 'short', day: 'numeric', timeZone: zone() });
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { from: first.from, to: last.to };
  const conflicts = conflictsOf(items);
  return (
    <div className={styles.calendar} aria-hidden="true">
      <div className={styles.grid}>
        <span />
        <div className={styles.days}>
          {days.map(({ from, to }) => (
            <span key={from} style={placeOf({ from, to }, span)}>
              {format.format(from)}
            </span>
          ))}
        </div>
        {items.map((change) => (
          <Row key={change.number} {...{ change, days, span, now, meets: conflicts.has(change.number) }} />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly change: ListedChange;
  readonly days: readonly Day[];
  readonly span: Span;
  readonly now: number;
  readonly meets: boolean;
}

function Row({ change, days, span, now, meets }: RowProps) {
  const { number, title, window, implementation } = change;
  const from = Date.parse(window?.from ?? implementation?.at ?? '');
  const to = Date.parse(window?.to ?? implementation?.at ?? '');
  return (
    <>
      <span className={styles.name}>{number}</span>
      <div className={styles.line}>
        {days.slice(1).map((day) => (
          <span key={day.from} className={styles.midnight} style={{ insetInlineStart: `${share(day.from, span)}%` }} />
        ))}
        <span
          className={meets ? `${styles.bar} ${styles.gap}` : styles.bar}
          style={{ ...placeOf({ from, to }, span), '--colour': 'var(--fl-accent)' } as object}
          title={title}
        >
          {title}
        </span>
        {now > span.from && now < span.to ? (
          <span className={styles.now} style={{ insetInlineStart: `${share(now, span)}%` }} />
        ) : null}
      </div>
    </>
  );
}

function placeOf({ from, to }: Span, span: Span) {
  return { insetInlineStart: `${share(from, span)}%`, inlineSize: `${share(to, span) - share(from, span)}%` };
}
