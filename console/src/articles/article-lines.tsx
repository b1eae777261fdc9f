import styles from '../majors/board/major-lines.module.css';
import { PageLink } from '../parts/page-link.tsx';
import type { ListedArticle } from './article.ts';
import { About } from './one/about.tsx';
import { useArticlesWords } from './use-articles-words.ts';

/** Articles in two lines each: what one is about, and how it stands. */
export function ArticleLines({ items }: { readonly items: readonly ListedArticle[] }) {
  const words = useArticlesWords();
  return (
    <ul className={styles.rows} aria-label={words.title}>
      {items.map((one) => (
        <li key={one.number} className={styles.row}>
          <div className={styles.line}>
            <PageLink to={`/articles/${one.number}`}>{one.number}</PageLink>
            <strong className={styles.title}>{one.title}</strong>
          </div>
          <div className={styles.line}>
            <About article={one} />
          </div>
        </li>
      ))}
    </ul>
  );
}
