import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';
import { later } from '../../parts/later.tsx';
import { useMajorsWords } from '../use-majors-words.ts';
import { Facts } from './facts/facts.tsx';
import { Flow } from './flow/flow.tsx';
import { NoteBox } from './flow/note-box.tsx';
import { lastUpdateIn } from './flow/room-rows.ts';
import type { RoomParts } from './room.tsx';
import { Composer } from './update/composer.tsx';

const ReviewTab = later(() => import('../review/review-tab.tsx').then((part) => part.ReviewTab));

/** On a phone one part at a time: what happened first. */
export function NarrowRoom({ record, journal, mayRun, mayNote }: RoomParts) {
  const { room } = useMajorsWords();
  const flow = (
    <SpaceBetween size="m">
      <Flow record={record} journal={journal} />
      {mayNote ? <NoteBox number={record.number} /> : null}
    </SpaceBetween>
  );
  const composer = <Composer record={record} last={lastUpdateIn(journal.data?.items ?? [])} />;
  return (
    <Tabs
      tabs={[
        { id: 'flow', label: room.tabs.flow, content: flow },
        ...(mayRun ? [{ id: 'update', label: room.tabs.update, content: composer }] : []),
        { id: 'facts', label: room.tabs.facts, content: <Facts record={record} mayRun={mayRun} /> },
        ...(record.major.review === null
          ? []
          : [{ id: 'review', label: room.tabs.review, content: <ReviewTab record={record} /> }]),
      ]}
    />
  );
}
