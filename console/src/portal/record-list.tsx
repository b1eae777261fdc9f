import { Link } from 'react-router';
import { useWords } from '../words/words.ts';
import css from './portal.module.css';
import type { Listed } from './use-own-records.ts';
import { useStateOf } from './use-state.ts';

/** Records with their plain state; the whole of each is its link. */
export function RecordList({ records }: { readonly records: readonly Listed[] }) {
  const { portal } = useWords();
  const stateOf = useStateOf();
  if (records.length === 0) return null;
  return (
    <ul className={css.list}>
      {records.map((record) => {
        if ('unreadable' in record) {
          return (
            <li key={record.number} className={css.record}>
              {record.number}: {portal.unreadable}
            </li>
          );
        }
        const { text, theirs } = stateOf(record);
        return (
          <li key={record.number}>
            <Link className={css.record} to={`/portal/${record.number}`}>
              <div>{record.title}</div>
              <div className={`${css.state} ${theirs ? css.you : ''}`}>{text}</div>
              <div className={css.muted}>{record.number}</div>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
