import Button from '@cloudscape-design/components/button';
import { Link } from 'react-router';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import type { Hit, Kind } from '../../search/hit.ts';
import { Marked } from '../../search/marked.tsx';
import type { useSearch } from '../../search/use-search.ts';
import { useWords } from '../../words/words.ts';
import css from '../portal.module.css';

/** Where each kind is read here; what is announced stands on the first page and has none of its own. */
const PATHS: Readonly<Partial<Record<Kind, string>>> = { incident: '/portal', article: '/portal/articles' };

/** What was found, each with the words in it. */
export function Found({ search }: { readonly search: ReturnType<typeof useSearch> }) {
  const { search: words } = useWords().portal;
  const { hits, error, again, more, isAsking } = search;
  const none = more === null ? words.none : words.noneHere;
  return (
    <>
      {error === null ? null : <Failure error={error} onRetry={again} />}
      {hits === null && error === null ? <Waiting /> : null}
      <p role="status">{hits === null ? '' : hits.length === 0 ? none : words.count(hits.length, more !== null)}</p>
      <ul className={css.list} aria-label={words.found}>
        {(hits ?? []).map((hit) => (
          <li key={hit.kind + hit.number}>
            <One hit={hit} />
          </li>
        ))}
      </ul>
      {more === null ? null : (
        <Button onClick={more} loading={isAsking}>
          {words.more}
        </Button>
      )}
    </>
  );
}

function One({ hit }: { readonly hit: Hit }) {
  const { portal, terms } = useWords();
  const path = PATHS[hit.kind];
  const status = hit.kind === 'incident' ? (terms.status as Readonly<Record<string, string>>)[hit.status] : undefined;
  const kinds: Readonly<Partial<Record<Kind, string>>> = portal.search.kinds;
  const text = (
    <>
      <div className={css.state}>
        <Marked text={hit.title} ranges={hit.titleHighlights} />
      </div>
      <div>
        <Marked text={hit.excerpt} ranges={hit.highlights} />
      </div>
      <div className={css.muted}>{[kinds[hit.kind], hit.number, status].filter(Boolean).join(' · ')}</div>
    </>
  );
  if (path === undefined) return <div className={css.record}>{text}</div>;
  return (
    <Link className={css.record} to={`${path}/${encodeURIComponent(hit.number)}`}>
      {text}
    </Link>
  );
}
