import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';
import { later } from '../../parts/later.tsx';
import { useMajorsWords } from '../use-majors-words.ts';
import { Facts } from './facts/facts.tsx';
import { Flow } from './flow/flow.tsx';
import { NoteBox } from './flow/note-box.tsx';
import { lastUpdateIn } from './flow/room-rows.ts';
import styles from './room.module.css';
import type { RoomParts } from './room.tsx';
import { Composer } from './update/composer.tsx';

const ReviewTab = later(() => import('../review/review-tab.tsx').then((part) => part.ReviewTab));

/** The next update on the left, what happened in the middle, what is known on the right. */
export function WideRoom(props: RoomParts) {
  const { room } = useMajorsWords();
  if (props.record.major.review === null) return <Columns {...props} />;
  return (
    <Tabs
      tabs={[
        { id: 'room', label: room.tabs.room, content: <Columns {...props} /> },
        { id: 'review', label: room.tabs.review, content: <ReviewTab record={props.record} /> },
      ]}
    />
  );
}

function Columns({ record, journal, mayRun, mayNote }: RoomParts) {
  return (
    <div className={styles.room}>
      <div className={mayRun ? styles.columns : styles.two}>
        {mayRun ? <Composer record={record} last={lastUpdateIn(journal.data?.items ?? [])} /> : null}
        <SpaceBetween size="m">
          <Flow record={record} journal={journal} />
          {mayNote ? <NoteBox number={record.number} /> : null}
        </SpaceBetween>
        <Facts record={record} mayRun={mayRun} />
      </div>
    </div>
  );
}
