import { nameIn, usePeople } from '../../desk/use-people.ts';
import { useNow } from '../../parts/time/use-now.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import styles from './calendar.module.css';
import { coloursOf } from './colours.ts';
import type { Day } from './days.ts';
import { DrawingArea } from './drawing-area.tsx';
import type { Bar, Row } from './rows.ts';
import { type Span, share } from './span.ts';

interface CalendarProps {
  readonly rows: readonly Row[];
  /** Whose turns they are, by the schedule. */
  readonly turns: readonly string[];
  readonly days: readonly Day[];
  readonly zone: string;
  /** Somebody drew over a part of what counts. */
  readonly onDraw: (span: { readonly from: string; readonly to: string }) => void;
}

const HOUR_MS = 3_600_000;

/** Rows over a span as long as it really is. The same stands below it in words. */
export function Calendar({ rows, turns, days, zone, onDraw }: CalendarProps) {
  const now = useNow(60);
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { from: first.from, to: last.to };
  const others = rows.flatMap(({ bars }) => bars.flatMap(({ person }) => person ?? []));
  const colours = coloursOf(turns, others);
  return (
    <div className={styles.calendar} aria-hidden="true">
      <div className={styles.grid}>
        <span />
        <Heads days={days} zone={zone} span={span} />
        {rows.map((row) => (
          <Line key={row.key} {...{ row, days, span, now, colours, onDraw }} />
        ))}
      </div>
    </div>
  );
}

/** The days, or every third hour of a single one. */
function Heads({ days, zone, span }: { readonly days: readonly Day[]; readonly zone: string; readonly span: Span }) {
  const language = useLanguage();
  const single = days.length === 1;
  const form = single
    ? ({ hour: '2-digit', minute: '2-digit' } as const)
    : days.length > 7
      ? ({ day: 'numeric' } as const)
      : ({ weekday: 'short', day: 'numeric', month: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(language, { ...form, timeZone: zone });
  const heads = single ? thirdHours(span) : days;
  return (
    <div className={styles.days}>
      {heads.map(({ from, to }) => (
        <span
          key={from}
          style={{ insetInlineStart: `${share(from, span)}%`, inlineSize: `${share(to, span) - share(from, span)}%` }}
        >
          {format.format(from)}
        </span>
      ))}
    </div>
  );
}

function thirdHours({ from, to }: Span): Span[] {
  const count = Math.ceil((to - from) / (3 * HOUR_MS));
  return Array.from({ length: count }, (_, index) => ({
    from: from + index * 3 * HOUR_MS,
    to: Math.min(to, from + (index + 1) * 3 * HOUR_MS),
  }));
}

interface LineProps {
  readonly row: Row;
  readonly days: readonly Day[];
  readonly span: Span;
  readonly now: number;
  readonly colours: ReadonlyMap<string, string>;
  readonly onDraw: CalendarProps['onDraw'];
}

function Line({ row, days, span, now, colours, onDraw }: LineProps) {
  const { onCall } = useWords();
  const isFinal = row.key === 'final';
  const name = row.name ?? (isFinal ? onCall.final : onCall.overrides);
  return (
    <>
      <span className={styles.name}>{name}</span>
      <div className={isFinal ? `${styles.line} ${styles.final}` : styles.line}>
        {days.slice(1).map(({ from }) => (
          <span key={from} className={styles.midnight} style={{ insetInlineStart: `${share(from, span)}%` }} />
        ))}
        {row.bars.map((bar) => (
          <BarOf key={`${bar.from} ${bar.person}`} bar={bar} span={span} colour={colours.get(bar.person ?? '')} />
        ))}
        {now > span.from && now < span.to ? (
          <span className={styles.now} style={{ insetInlineStart: `${share(now, span)}%` }} />
        ) : null}
        {isFinal ? <DrawingArea span={span} onDraw={onDraw} /> : null}
      </div>
    </>
  );
}

interface BarOfProps {
  readonly bar: Bar;
  readonly span: Span;
  /** Of whoever it is; nobody has none. */
  readonly colour: string | undefined;
}

function BarOf({ bar, span, colour = 'var(--fl-error)' }: BarOfProps) {
  const { onCall } = useWords();
  const people = usePeople();
  const [start, end] = [share(Date.parse(bar.from), span), share(Date.parse(bar.to), span)];
  const text = bar.person === null ? onCall.nobody : nameIn(people, bar.person);
  const look = bar.gap ? styles.gap : bar.person === null ? styles.nobody : '';
  const place = { insetInlineStart: `${start}%`, inlineSize: `${end - start}%`, '--colour': colour };
  return (
    <span className={`${styles.bar} ${look}`} style={place as object} title={text}>
      {text}
    </span>
  );
}
