import Badge from '@cloudscape-design/components/badge';
import styles from '../majors/board/major-lines.module.css';
import { useMajorsWords } from '../majors/use-majors-words.ts';
import { PageLink } from '../parts/page-link.tsx';
import { Instant } from '../parts/time/instant.tsx';
import { useLanguage } from '../words/words.ts';
import { type Announcement, readIn } from './announcement.ts';

interface AnnouncementLinesProps {
  readonly items: readonly Announcement[];
  readonly label: string;
}

/** Announcements in two lines each: what is said, and for whom, about what, until when. */
export function AnnouncementLines({ items, label }: AnnouncementLinesProps) {
  const language = useLanguage();
  return (
    <ul className={styles.rows} aria-label={label}>
      {items.map((one) => (
        <li key={one.number} className={styles.row}>
          <div className={styles.line}>
            <PageLink to={`/announcements/${one.number}`}>{one.number}</PageLink>
            <strong className={styles.title}>{readIn(one, language).title}</strong>
          </div>
          <div className={styles.line}>
            <About announcement={one} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What it is, who reads it, which services, and when. */
export function About({ announcement }: { readonly announcement: Announcement }) {
  const { announcements: words, update } = useMajorsWords();
  const { kind, state, status, audience, services, startsAt, endsAt, resolvedAt, incident } = announcement;
  const end = resolvedAt ?? endsAt;
  return (
    <>
      <Badge color={kind === 'outage' ? 'severity-high' : 'blue'}>{words.kinds[kind]}</Badge>
      {state === null || status === 'resolved' ? null : <span>{update.states[state]}</span>}
      <span>{words.audiences[audience]}</span>
      {services.length === 0 ? null : <span>{services.join(', ')}</span>}
      <span>
        {`${status === 'scheduled' ? words.from : words.since} `}
        <Instant at={startsAt} />
        {end === null ? null : (
          <>
            {` ${words.until} `}
            <Instant at={end} />
          </>
        )}
      </span>
      {incident === null ? null : <PageLink to={`/incidents/${incident}`}>{incident}</PageLink>}
    </>
  );
}
