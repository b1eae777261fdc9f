import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { api } from '../api/client.ts';
import { useMe } from '../app/use-me.ts';
import { useAct } from '../desk/use-act.ts';
import { nameIn, usePeople } from '../desk/use-people.ts';
import { Failure } from '../parts/failure.tsx';
import { useNow } from '../parts/time/use-now.ts';
import { useLanguage, useWords } from '../words/words.ts';
import type { Override } from './calendar/rows.ts';
import styles from './list.module.css';
import { CHANGED } from './schedule.ts';
import { spanText } from './span-text.ts';

interface OverrideListProps {
  readonly name: string;
  readonly zone: string;
  readonly overrides: readonly Override[];
}

/** What was agreed otherwise and is not over; whom it concerns takes it back. */
export function OverrideList({ name, zone, overrides }: OverrideListProps) {
  const { onCall } = useWords();
  const language = useLanguage();
  const people = usePeople();
  const { email, has } = useMe();
  const { act, failed } = useAct(CHANGED);
  const now = new Date(useNow(60)).toISOString();
  const ahead = overrides.filter(({ to }) => to > now);
  const drop = (id: string) =>
    void act(
      () => api.DELETE('/schedules/{name}/overrides/{id}', { params: { path: { name, id } } }),
      onCall.overrideRemoved,
    );
  if (ahead.length === 0) return null;
  return (
    <ExpandableSection headerText={onCall.agreed(ahead.length)}>
      {failed === null ? null : <Failure error={failed} />}
      <ul className={styles.list}>
        {ahead.map(({ id, from, to, person, replaces }) => {
          const when = spanText(from, to, zone, language);
          const own = person === email || replaces === email || has('process_owner', 'admin');
          const who = person === null ? onCall.nobody : nameIn(people, person);
          return (
            <li key={id} className={styles.item}>
              <span>
                {when} · <strong>{who}</strong>
                {replaces === undefined ? null : (
                  <span className={styles.by}> {onCall.insteadOf(nameIn(people, replaces))}</span>
                )}
              </span>
              {own ? (
                <Button variant="inline-link" ariaLabel={`${onCall.takeBack}: ${when}`} onClick={() => drop(id)}>
                  {onCall.takeBack}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </ExpandableSection>
  );
}
