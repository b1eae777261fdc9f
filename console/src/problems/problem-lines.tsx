import styles from '../majors/board/major-lines.module.css';
import { PageLink } from '../parts/page-link.tsx';
import { About } from './about.tsx';
import type { ListedProblem } from './problem.ts';
import { useProblemsWords } from './use-problems-words.ts';

/** Problems in two lines each: what one is about, and how it stands. */
export function ProblemLines({ items }: { readonly items: readonly ListedProblem[] }) {
  const words = useProblemsWords();
  return (
    <ul className={styles.rows} aria-label={words.title}>
      {items.map((one) => (
        <li key={one.number} className={styles.row}>
          <div className={styles.line}>
            <PageLink to={`/problems/${one.number}`}>{one.number}</PageLink>
            <strong className={styles.title}>{one.title}</strong>
          </div>
          <div className={styles.line}>
            <About problem={one} />
          </div>
        </li>
      ))}
    </ul>
  );
}
