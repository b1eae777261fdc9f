import { useSearchParams } from 'react-router';
import { languageName } from '../announcements/form/language-name.ts';
import { ChoiceField } from '../parts/fields/choice-field.tsx';
import { useLanguage } from '../words/words.ts';
import styles from './articles.module.css';
import { askedIn, FILTERS, type Filter, withFilter } from './asked.ts';
import { useArticlesWords } from './use-articles-words.ts';

/** Which articles are shown: kept in the address, so that a link shows the same to somebody else. */
export function Filters() {
  const words = useArticlesWords();
  const own = useLanguage();
  const [address, setAddress] = useSearchParams();
  const asked = askedIn(address);
  const labels: Readonly<Record<Filter, (value: string) => string>> = {
    status: (value) => words.statuses[value as keyof typeof words.statuses],
    audience: (value) => words.audiences[value as keyof typeof words.audiences],
    language: (value) => languageName(value, own),
  };
  return (
    <div className={styles.filters}>
      {(Object.keys(FILTERS) as Filter[]).map((filter) => (
        <ChoiceField
          key={filter}
          label={words.filters[filter]}
          value={asked[filter] ?? ''}
          options={[
            { value: '', label: words.all },
            ...FILTERS[filter].map((value) => ({ value, label: labels[filter](value) })),
          ]}
          onChange={(value) => setAddress((now) => withFilter(now, filter, value), { replace: true })}
        />
      ))}
    </div>
  );
}
