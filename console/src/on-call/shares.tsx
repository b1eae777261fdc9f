import Table from '@cloudscape-design/components/table';
import { nameIn, usePeople } from '../desk/use-people.ts';
import { useLanguage, useWords } from '../words/words.ts';
import type { Shifts } from './calendar/rows.ts';
import { hoursText } from './span-text.ts';

type Share = Shifts['shares'][number];

interface SharesProps {
  readonly after: readonly Share[];
  /** What it was before, where something is about to change. */
  readonly before?: readonly Share[] | undefined;
}

/** What each carries, nights and weekends apart. */
export function Shares({ after, before }: SharesProps) {
  const { onCall } = useWords();
  const language = useLanguage();
  const people = usePeople();
  const known = [...new Set([...(before ?? []), ...after].map(({ person }) => person))].toSorted();
  const was = new Map(before?.map((share) => [share.person, share]));
  const is = new Map(after.map((share) => [share.person, share]));
  const cell = (person: string, of: 'seconds' | 'nightSeconds' | 'weekendSeconds') => {
    const now = hoursText(is.get(person)?.[of] ?? 0, language);
    const then = before === undefined ? now : hoursText(was.get(person)?.[of] ?? 0, language);
    return then === now ? now : `${then} → ${now}`;
  };
  return (
    <Table
      variant="embedded"
      contentDensity="compact"
      ariaLabels={{ tableLabel: onCall.shares }}
      items={known}
      trackBy={(person) => person}
      empty={onCall.nobody}
      wrapLines
      columnDefinitions={[
        { id: 'person', header: onCall.person, isRowHeader: true, cell: (person) => nameIn(people, person) },
        { id: 'hours', header: onCall.hours, cell: (person) => cell(person, 'seconds') },
        { id: 'nights', header: onCall.nights, cell: (person) => cell(person, 'nightSeconds') },
        { id: 'weekends', header: onCall.weekends, cell: (person) => cell(person, 'weekendSeconds') },
      ]}
    />
  );
}
