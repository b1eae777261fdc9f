import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { readable } from '../parts/readable.ts';
import { deskNow } from '../parts/time/desk-time.ts';
import { instantOf } from '../parts/time/time.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { type Announced, isForRequesters, sayingOf } from './announced.ts';
import css from './portal.module.css';

/** What runs and what is planned, as far as it is meant for whoever reads it. Nothing is shown where nothing is. */
export function Announcements({ beforeReporting = false }: { readonly beforeReporting?: boolean }) {
  const { announcements: words } = useWords().portal;
  const { data } = $api.useQuery('get', '/announcements', {}, every(60));
  const items = readable(data?.items).filter(isForRequesters);
  if (items.length === 0) return null;
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul className={css.list}>
        {items.map((one) => (
          <li key={one.number} className={css.record}>
            <One announced={one} />
          </li>
        ))}
      </ul>
      {beforeReporting ? <p>{words.before}</p> : null}
    </section>
  );
}

function One({ announced }: { readonly announced: Announced }) {
  const { announcements: words } = useWords().portal;
  const language = useLanguage();
  const when = (at: string) => instantOf(at, language, deskNow());
  const { title, body, news } = sayingOf(announced, language);
  const { kind, status, startsAt, endsAt } = announced;
  const begins = status === 'scheduled' ? words.from(when(startsAt)) : words.since(when(startsAt));
  return (
    <>
      <div className={css.state}>{title}</div>
      <div className={css.muted}>
        {[words.kinds[kind], begins, endsAt === null ? '' : words.until(when(endsAt))].filter(Boolean).join(', ')}
      </div>
      <div>{body}</div>
      {news === null ? null : (
        <div>
          <strong>{words.news(when(news.at))}</strong>: {news.body}
        </div>
      )}
    </>
  );
}
