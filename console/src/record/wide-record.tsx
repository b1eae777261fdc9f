import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { later } from '../parts/later.tsx';
import { ActButtons } from './acts/act-buttons.tsx';
import { useActs } from './acts/use-acts.ts';
import { Aside } from './aside/aside.tsx';
import { Clocks } from './clocks/clocks.tsx';
import { Marks } from './heading.tsx';
import { Neighbours } from './neighbours.tsx';
import styles from './record.module.css';
import { ReplyBox } from './reply/reply-box.tsx';
import { Timeline } from './talk/timeline.tsx';
import type { Incident } from './use-record.ts';

const ActPanel = later(() => import('./acts/act-panel.tsx').then((part) => part.ActPanel));

/** Conversation on the left, clocks and everything else on the right. */
export function WideRecord({ record }: { readonly record: Incident }) {
  const { offered, asked, ask, choosing, mayWork } = useActs(record);
  const header = (
    <Header
      variant="h1"
      description={<Marks record={record} />}
      actions={<ActButtons offered={offered} />}
      info={<Neighbours number={record.number} />}
    >
      {`${record.number} ${record.title}`}
    </Header>
  );
  return (
    <ContentLayout header={header}>
      <div className={styles.room}>
        <div className={styles.columns}>
          <div className={styles.talk}>
            <Timeline number={record.number} record={record} choosing={choosing} />
            <div className={styles.foot}>
              <ReplyBox record={record} />
            </div>
          </div>
          <SpaceBetween size="m">
            <Clocks record={record} onAsk={mayWork ? ask : null} />
            <Aside record={record} />
          </SpaceBetween>
        </div>
      </div>
      {asked === null ? null : (
        <ActPanel asked={asked} record={record} chosen={choosing?.chosen ?? []} onClose={() => ask(null)} />
      )}
    </ContentLayout>
  );
}
