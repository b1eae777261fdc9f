import Container from '@cloudscape-design/components/container';
import { useNow } from '../../../parts/time/use-now.ts';
import { UpdateDue } from '../../update/update-due.tsx';
import { useMajorsWords } from '../../use-majors-words.ts';
import { startOf } from '../facts/milestones.ts';
import type { Running } from '../running.ts';
import { Bridge } from './bridge.tsx';
import { elapsedText } from './elapsed.ts';
import { Present } from './present.tsx';
import styles from './room-head.module.css';
import { Team } from './team.tsx';

/** Since when, when stakeholders hear next, who does what, where they talk and who is there. */
export function RoomHead({ record }: { readonly record: Running }) {
  const { room } = useMajorsWords();
  const { major, resolvedAt } = record;
  return (
    <Container>
      <dl className={styles.head}>
        <div>
          <dt>{resolvedAt === null ? room.running : room.took}</dt>
          <dd className={styles.timer}>
            <Timer from={startOf(major.milestones) ?? record.openedAt} to={resolvedAt} />
          </dd>
        </div>
        <div>
          <dt>{room.nextUpdate}</dt>
          <dd>
            <Due at={major.nextUpdateAt} />
          </dd>
        </div>
        <Team roles={major.roles} />
        <div>
          <dt>{room.bridge}</dt>
          <dd>
            <Bridge link={major.bridge} />
          </dd>
        </div>
        <div>
          <dt>{room.present}</dt>
          <dd>
            <Present record={record} />
          </dd>
        </div>
      </dl>
    </Container>
  );
}

interface TimerProps {
  readonly from: string;
  readonly to: string | null;
}

/** Ticks for the eye; a screen reader reads it when asked, and is told of no second. */
function Timer({ from, to }: TimerProps) {
  const now = useNow(1);
  const { team } = useMajorsWords();
  const until = to === null ? now : Date.parse(to);
  return (
    <span role="timer" aria-live="off">
      {elapsedText((until - Date.parse(from)) / 1000, team.day)}
    </span>
  );
}

function Due({ at }: { readonly at: string | null }) {
  return <UpdateDue at={at} now={useNow(1)} />;
}
