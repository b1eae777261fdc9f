import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';
import { useState } from 'react';
import { later } from '../parts/later.tsx';
import { useWords } from '../words/words.ts';
import { ActButtons } from './acts/act-buttons.tsx';
import { useActs } from './acts/use-acts.ts';
import { Aside } from './aside/aside.tsx';
import { ClockLine } from './clocks/clock-line.tsx';
import { Clocks } from './clocks/clocks.tsx';
import { nextClock } from './clocks/next-clock.ts';
import { Marks } from './heading.tsx';
import styles from './record.module.css';
import { FoldedReply } from './reply/folded-reply.tsx';
import { Timeline } from './talk/timeline.tsx';
import type { Incident } from './use-record.ts';

const ActPanel = later(() => import('./acts/act-panel.tsx').then((part) => part.ActPanel));

const AT_THE_FOOT = ['accept', 'hold', 'resolve'] as const;

/** On a phone: how it stands and what is left on top, one part at a time, writing and acting at the foot. */
export function NarrowRecord({ record }: { readonly record: Incident }) {
  const { record: words } = useWords();
  const { offered, asked, ask, choosing, mayWork } = useActs(record);
  const [tab, setTab] = useState('talk');
  const clock = nextClock(record.clocks);
  return (
    <ContentLayout
      header={
        <SpaceBetween size="xs">
          <Header variant="h1" description={<Marks record={record} />}>{`${record.number} ${record.title}`}</Header>
          {clock === undefined ? null : <ClockLine clock={clock} />}
        </SpaceBetween>
      }
    >
      <Tabs
        // What is chosen for a record of its own is chosen in the conversation.
        activeTabId={choosing === null ? tab : 'talk'}
        onChange={({ detail }) => setTab(detail.activeTabId)}
        tabs={[
          {
            id: 'talk',
            label: words.tabs.talk,
            content: <Timeline number={record.number} record={record} choosing={choosing} />,
          },
          {
            id: 'clocks',
            label: words.tabs.clocks,
            content: <Clocks record={record} onAsk={mayWork ? ask : null} />,
          },
          { id: 'more', label: words.tabs.more, content: <Aside record={record} /> },
        ]}
      />
      <div className={styles.foot}>
        <SpaceBetween size="xs">
          <FoldedReply record={record} />
          <ActButtons offered={offered} shown={AT_THE_FOOT} />
        </SpaceBetween>
      </div>
      {asked === null ? null : (
        <ActPanel asked={asked} record={record} chosen={choosing?.chosen ?? []} onClose={() => ask(null)} />
      )}
    </ContentLayout>
  );
}
