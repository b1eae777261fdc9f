import ContentLayout from '@cloudscape-design/components/content-layout';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useMe } from '../../app/use-me.ts';
import { later } from '../../parts/later.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { MAJOR_MANAGERS, WORKERS } from '../../record/acts/acts.ts';
import type { useTimeline } from '../../record/talk/use-timeline.ts';
import { RoomHead } from './head/room-head.tsx';
import { NarrowRoom } from './narrow-room.tsx';
import { RoomActs, useMajorActs } from './room-acts.tsx';
import { RoomHeading } from './room-heading.tsx';
import type { Running } from './running.ts';
import { WideRoom } from './wide-room.tsx';

const ChangePanel = later(() => import('./change-panel.tsx').then((part) => part.ChangePanel));

interface RoomProps {
  readonly record: Running;
  readonly journal: ReturnType<typeof useTimeline>;
}

/** What the parts of the room are given. */
export interface RoomParts extends RoomProps {
  /** Whether the person writes updates and sets milestones. */
  readonly mayRun: boolean;
  readonly mayNote: boolean;
}

/** Everybody who works on a major incident looks at this; who runs it writes here. */
export function Room({ record, journal }: RoomProps) {
  const me = useMe();
  const acts = useMajorActs(record);
  const [changing, setChanging] = useState(false);
  const isRunning = record.major.state === 'accepted';
  const parts = {
    ...{ record, journal },
    mayRun: isRunning && me.has(...MAJOR_MANAGERS),
    mayNote: isRunning && me.has(...WORKERS),
  };
  const change = () => {
    acts.ask(null);
    setChanging(true);
  };
  const Shown = useWide() ? WideRoom : NarrowRoom;
  return (
    <ContentLayout
      header={
        <SpaceBetween size="s">
          <RoomHeading record={record} acts={acts} onChange={parts.mayRun ? change : null} />
          <RoomHead record={record} />
        </SpaceBetween>
      }
    >
      <Shown {...parts} />
      {changing && acts.asked === null ? <ChangePanel record={record} onClose={() => setChanging(false)} /> : null}
      <RoomActs acts={acts} record={record} />
    </ContentLayout>
  );
}
