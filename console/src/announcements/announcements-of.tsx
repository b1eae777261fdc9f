import { useMe } from '../app/use-me.ts';
import { useMajorsWords } from '../majors/use-majors-words.ts';
import { PageLink } from '../parts/page-link.tsx';
import { MAJOR_MANAGERS } from '../record/acts/acts.ts';
import { useWords } from '../words/words.ts';
import { AnnouncementLines } from './announcement-lines.tsx';
import { useAnnouncementsOf } from './use-announcements-of.ts';

interface AnnouncementsOfProps {
  readonly number: string;
  readonly services: readonly string[];
}

/** What was announced of a record, and the way to announce it: its services are there already. */
export function AnnouncementsOf({ number, services }: AnnouncementsOfProps) {
  const { announcements: words } = useMajorsWords();
  const { record } = useWords();
  const mayAnnounce = useMe().has(...MAJOR_MANAGERS);
  const own = useAnnouncementsOf(number);
  const asked = new URLSearchParams([['incident', number], ...services.map((id) => ['service', id])]);
  return (
    <>
      {own.length === 0 ? null : <AnnouncementLines items={own} label={words.about} />}
      {mayAnnounce ? <PageLink to={`/announcements/new?${asked}`}>{record.major.announce}</PageLink> : null}
    </>
  );
}
