import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { Panel } from '../../app/shell/panel.tsx';
import { useReasons } from '../../desk/use-reasons.ts';
import { Failure } from '../../parts/failure.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { excerptOf } from '../../parts/text/excerpt.ts';
import { Written } from '../../parts/text/written.tsx';
import { useWords } from '../../words/words.ts';
import { ActButtons } from '../acts/act-buttons.tsx';
import type { Act } from '../acts/deed.ts';
import type { Incident, QueueRow } from '../rows/queue-row.ts';
import { TimeLeft } from '../rows/time-left.tsx';
import { LastEntries } from './last-entries.tsx';

const DESCRIPTION_SHOWN = 600;

interface PeekProps {
  readonly row: QueueRow;
  readonly now: number;
  /** None for whoever may look alone. */
  readonly onAct: ((act: Act) => void) | null;
  readonly onClose: () => void;
}

/** A record looked at from its list: what it says, what happened last, how its clocks stand, what can be done. */
export function Peek({ row, now, onAct, onClose }: PeekProps) {
  const { queues } = useWords();
  const { number } = row;
  const record = $api.useQuery('get', '/incidents/{number}', { params: { path: { number } } }, every(15));
  const incident = record.data as Incident | undefined;
  return (
    <Panel header={`${number} ${row.title ?? queues.unreadable}`} onClose={onClose}>
      <SpaceBetween size="m">
        <PageLink to={`/incidents/${number}`}>{queues.open}</PageLink>
        {onAct === null ? null : <ActButtons rows={[row]} onAct={onAct} />}
        {record.error === null ? null : <Failure error={record.error} onRetry={() => void record.refetch()} />}
        {incident === undefined ? null : <Facts incident={incident} now={now} />}
        <LastEntries number={number} record={incident} />
      </SpaceBetween>
    </Panel>
  );
}

function Facts({ incident, now }: { readonly incident: Incident; readonly now: number }) {
  const { queues, terms } = useWords();
  const { description, clocks, status, requester, hold } = incident;
  const reasons = useReasons(hold !== null);
  const held = hold === null ? '' : `: ${reasons[hold.reason] ?? hold.reason}`;
  return (
    <SpaceBetween size="m">
      <Written text={excerptOf(description, DESCRIPTION_SHOWN)} />
      <KeyValuePairs
        columns={2}
        items={[
          { label: terms.field.status, value: terms.status[status] + held },
          { label: terms.field.requester, value: requester?.name ?? requester?.email ?? terms.nobody },
          ...clocks.map((clock) => ({
            label: terms.clock[clock.name] ?? clock.name,
            value: counts(clock.state) ? <TimeLeft next={clock} now={now} /> : terms.clockState[clock.state],
          })),
        ]}
      />
      {clocks.length === 0 ? <Box color="text-body-secondary">{queues.noClocks}</Box> : null}
      <Header variant="h3">{queues.last}</Header>
    </SpaceBetween>
  );
}

const counts = (state: string): boolean => state === 'running' || state === 'paused';
