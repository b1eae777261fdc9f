import styles from './clock-bar.module.css';
import type { Geometry } from './clock-bar-geometry.ts';

interface ClockBarProps {
  readonly geometry: Geometry;
  /** All of it in words, for whoever does not see it. */
  readonly text: string;
  /** In a row of a list it is thinner. */
  readonly row?: boolean;
}

/** A promise as a bar: what ran, what stood still, what was outside hours, what warns, when it is due. */
export function ClockBar({ geometry: { spans, marks }, text, row = false }: ClockBarProps) {
  return (
    <div className={row ? `${styles.bar} ${styles.row}` : styles.bar} role="img" aria-label={text} title={text}>
      {spans.map(({ kind, left, width }) => (
        <span
          key={`${kind} ${left}`}
          className={`${styles.span} ${styles[kind]}`}
          style={{ left: `${left}%`, width: `${width}%` }}
        />
      ))}
      {marks.map(({ kind, left, at, name }) => (
        <span
          key={`${kind} ${at} ${name}`}
          className={kind === 'due' ? `${styles.mark} ${styles.due}` : styles.mark}
          style={{ left: `${left}%` }}
        />
      ))}
    </div>
  );
}
