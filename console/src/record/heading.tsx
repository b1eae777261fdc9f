import Badge, { type BadgeProps } from '@cloudscape-design/components/badge';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { Named } from '../desk/named.tsx';
import { useReasons } from '../desk/use-reasons.ts';
import { PageLink } from '../parts/page-link.tsx';
import { useWords } from '../words/words.ts';
import { Choice } from './choice.tsx';
import { MajorMark } from './major-mark.tsx';
import styles from './record.module.css';
import { usePresence } from './use-presence.ts';
import type { Incident } from './use-record.ts';

const COLOURS: Readonly<Record<Incident['priority'], BadgeProps['color']>> = {
  critical: 'severity-critical',
  high: 'severity-high',
  medium: 'severity-medium',
  low: 'severity-low',
};

/** How it stands and whose it is, in a line. */
export function Marks({ record }: { readonly record: Incident }) {
  const { record: words, terms } = useWords();
  const others = usePresence(record.number);
  const { priority, status, group, assignee, hold } = record;
  const reasons = useReasons(hold !== null);
  return (
    <div className={styles.marks}>
      <Badge color={COLOURS[priority]}>{terms.priority[priority]}</Badge>
      <strong>
        {hold === null ? terms.status[status] : `${terms.status[status]}: ${reasons[hold.reason] ?? hold.reason}`}
      </strong>
      <span>
        {group} · {assignee === null ? terms.nobody : <Named email={assignee} />}
      </span>
      <Choice record={record} />
      {others.length === 0 ? null : <StatusIndicator type="info">{words.looks(others.join(', '))}</StatusIndicator>}
      {record.mergedInto === null ? null : (
        <span>
          {words.mergedInto} <PageLink to={`/incidents/${record.mergedInto}`}>{record.mergedInto}</PageLink>
        </span>
      )}
      {record.reviewRequested ? <StatusIndicator type="warning">{words.reviewAsked}</StatusIndicator> : null}
      {record.major === null ? null : <MajorMark number={record.number} state={record.major.state} />}
    </div>
  );
}
