import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useMe } from '../app/use-me.ts';
import { nameIn, usePeople } from '../desk/use-people.ts';
import { useNow } from '../parts/time/use-now.ts';
import { useNarrow } from '../parts/use-narrow.ts';
import { useLanguage, useWords } from '../words/words.ts';
import type { Shifts } from './calendar/rows.ts';
import type { Asked } from './forms/override-panel.tsx';
import styles from './list.module.css';
import { spanText } from './span-text.ts';

interface ShiftListProps {
  readonly shifts: Shifts;
  readonly zone: string;
  readonly onChange: (asked: Asked) => void;
}

/** The shifts and gaps of a span in words, each with what one may do about it. */
export function ShiftList({ shifts, zone, onChange }: ShiftListProps) {
  const { onCall } = useWords();
  const language = useLanguage();
  const people = usePeople();
  const narrow = useNarrow();
  const { email } = useMe();
  const now = new Date(useNow(60)).toISOString();
  const gaps = shifts.gaps.map((gap) => ({ ...gap, person: null, by: null }));
  const all = [...shifts.items, ...gaps].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <ExpandableSection headerText={onCall.shifts(all.length)} defaultExpanded={narrow}>
      <ul className={styles.list}>
        {all.map(({ from, to, person, by }) => {
          const when = spanText(from, to, zone, language);
          const isOwn = person === email;
          const isOver = to <= now;
          const act = isOwn ? onCall.giveAway : onCall.take;
          const asked = {
            ...{ from, to },
            ...(person !== null && { replaces: person }),
            ...(!isOwn && { person: email }),
          };
          return (
            <li key={from} className={styles.item}>
              <span>
                {when}
                {' · '}
                {person === null ? (
                  <StatusIndicator type="error">{onCall.nobody}</StatusIndicator>
                ) : (
                  <strong>{nameIn(people, person)}</strong>
                )}
                {by === null ? null : <span className={styles.by}> {by === 'override' ? onCall.override : by}</span>}
              </span>
              {isOver ? null : (
                <Button variant="inline-link" ariaLabel={`${act}: ${when}`} onClick={() => onChange(asked)}>
                  {act}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </ExpandableSection>
  );
}
