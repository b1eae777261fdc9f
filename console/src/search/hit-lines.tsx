import Badge from '@cloudscape-design/components/badge';
import lines from '../majors/board/major-lines.module.css';
import { PageLink } from '../parts/page-link.tsx';
import { Instant } from '../parts/time/instant.tsx';
import { type Hit, pageOfHit } from './hit.ts';
import { Marked } from './marked.tsx';
import styles from './search.module.css';
import { useSearchWords } from './use-search-words.ts';
import { useStatusText } from './use-status-text.ts';

/** What was found: which one it is, where the words stand, how it is, and when it began. */
export function HitLines({ hits }: { readonly hits: readonly Hit[] }) {
  const words = useSearchWords();
  const statusOf = useStatusText();
  return (
    <ul className={lines.rows} aria-label={words.found}>
      {hits.map((hit) => (
        <li key={hit.kind + hit.number} className={lines.row}>
          <div className={lines.line}>
            <PageLink to={pageOfHit(hit)}>{hit.number}</PageLink>
            <strong className={lines.title}>
              <Marked text={hit.title} ranges={hit.titleHighlights} />
            </strong>
          </div>
          <div className={styles.excerpt}>
            <Marked text={hit.excerpt} ranges={hit.highlights} />
          </div>
          <div className={lines.line}>
            <Badge>{words.kinds[hit.kind]}</Badge>
            <span>{statusOf(hit)}</span>
            <Instant at={hit.at} />
          </div>
        </li>
      ))}
    </ul>
  );
}
