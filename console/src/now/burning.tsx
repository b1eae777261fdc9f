import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMe } from '../app/use-me.ts';
import { later } from '../parts/later.tsx';
import { Instant } from '../parts/time/instant.tsx';
import type { QueueRow } from '../queues/rows/queue-row.ts';
import { useWords } from '../words/words.ts';
import { FewRecords } from './few-records.tsx';
import { type Lines, useLines } from './use-lines.ts';

/** With its words, which nothing else here needs; most of the time there is none. */
const MajorsNow = later(() => import('./majors-now.tsx').then((part) => part.MajorsNow));

const SHOWN = 6;

/** Major incidents, what is most urgent in the whole desk, and what is one's own. */
export function Burning() {
  const { now, app } = useWords();
  const { email } = useMe();
  const critical = useLines({ priority: 'critical', sort: 'due' });
  const high = useLines({ priority: 'high', sort: 'due' });
  const mine = useLines({ assignee: email, sort: 'due' });
  const next = useLines({ sort: 'due' }, 1);
  const dueAt = next.rows?.[0]?.next?.dueAt;
  const calm = (
    <>
      {now.calm} {dueAt == null ? null : <NextDue at={dueAt} />}
    </>
  );
  return (
    <SpaceBetween size="l">
      <MajorsNow />
      <FewRecords
        title={now.burning}
        lines={together(critical, high)}
        empty={calm}
        all={{ text: app.pages.all, href: '/queues/all' }}
      />
      <FewRecords
        title={now.breaching}
        lines={mine}
        empty={now.nothingMine}
        all={{ text: app.pages.work, href: '/queues/work' }}
      />
    </SpaceBetween>
  );
}

function NextDue({ at }: { readonly at: string }) {
  const { now } = useWords();
  return (
    <>
      {now.nextDue} <Instant at={at} />
    </>
  );
}

/** The critical ones, then the high ones, each by time left. */
function together(critical: Lines, high: Lines): Lines {
  const known = critical.rows !== null && high.rows !== null;
  const rows: readonly QueueRow[] = [...(critical.rows ?? []), ...(high.rows ?? [])].slice(0, SHOWN);
  const retry = () => {
    critical.retry();
    high.retry();
  };
  return { rows: known ? rows : null, error: critical.error ?? high.error, retry };
}
