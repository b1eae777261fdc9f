import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { later } from '../../parts/later.tsx';
import { useSearch } from '../../search/use-search.ts';
import { useWords } from '../../words/words.ts';
import css from '../portal.module.css';

/** What is here for whoever reports; the desk's people would find all of the desk's. */
const KINDS = ['incident', 'article', 'announcement'] as const;

/** Loaded with the first answer. */
const Found = later(() => import('./found.tsx').then((part) => part.Found));

/** Finds one's own records, articles and what was announced, before anybody reports. The address keeps the words. */
export function SearchField() {
  const { search: words } = useWords().portal;
  const [address, setAddress] = useSearchParams();
  const asked = address.get('q') ?? '';
  const [typed, setTyped] = useState(asked);
  const search = useSearch(typed, { kinds: KINDS });
  useEffect(() => {
    if (search.q !== typed.trim() || search.q === asked) return;
    setAddress(search.q === '' ? {} : { q: search.q }, { replace: true });
  });
  return (
    <search>
      <label>
        {words.label}
        <input
          type="search"
          className={`${css.select} ${css.wide}`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {search.isAsked ? <Found search={search} /> : null}
    </search>
  );
}
