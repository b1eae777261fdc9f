import StatusIndicator from '@cloudscape-design/components/status-indicator';
import styles from '../majors/board/major-lines.module.css';
import { PageLink } from '../parts/page-link.tsx';
import { About } from './about.tsx';
import { conflictsOf, type ListedChange } from './change.ts';
import { useChangesWords } from './use-changes-words.ts';

/** Changes in two lines each: what one is about, and how it stands; with those that are done to the same at the same time. */
export function ChangeLines({ items }: { readonly items: readonly ListedChange[] }) {
  const words = useChangesWords();
  const conflicts = conflictsOf(items);
  return (
    <ul className={styles.rows} aria-label={words.title}>
      {items.map((one) => {
        const others = conflicts.get(one.number);
        return (
          <li key={one.number} className={styles.row}>
            <div className={styles.line}>
              <PageLink to={`/changes/${one.number}`}>{one.number}</PageLink>
              <strong className={styles.title}>{one.title}</strong>
            </div>
            <div className={styles.line}>
              <About change={one} />
            </div>
            {others === undefined ? null : (
              <StatusIndicator type="warning">{words.meets(others.join(', '))}</StatusIndicator>
            )}
          </li>
        );
      })}
    </ul>
  );
}
