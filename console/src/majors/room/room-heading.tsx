import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { PageLink } from '../../parts/page-link.tsx';
import { PriorityBadge } from '../../queues/rows/columns.tsx';
import { ActButtons } from '../../record/acts/act-buttons.tsx';
import styles from '../../record/record.module.css';
import type { Incident } from '../../record/use-record.ts';
import { useWords } from '../../words/words.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import type { useMajorActs } from './room-acts.tsx';

interface RoomHeadingProps {
  readonly record: Incident;
  readonly acts: ReturnType<typeof useMajorActs>;
  /** Opens what can be changed of how it is run; null for whoever may not. */
  readonly onChange?: (() => void) | null;
}

/** Which one, how it stands, and what can be decided of it. */
export function RoomHeading({ record, acts: { offered }, onChange = null }: RoomHeadingProps) {
  const { room } = useMajorsWords();
  const words = useWords();
  const { number, title, status, priority, major } = record;
  const up = major?.state === 'proposed' ? (['accept-major', 'reject-major'] as const) : [];
  const marks = (
    <div className={styles.marks}>
      <PriorityBadge priority={priority} words={words} />
      {major === null ? null : (
        <StatusIndicator type={major.state === 'accepted' ? 'error' : 'info'}>
          {words.record.major.state[major.state]}
        </StatusIndicator>
      )}
      <span>{words.terms.status[status]}</span>
      <PageLink to={`/incidents/${number}`}>{room.record}</PageLink>
      {major?.state === 'accepted' ? <span>{room.untouched}</span> : null}
    </div>
  );
  return (
    <Header
      variant="h1"
      description={marks}
      actions={
        <SpaceBetween size="xs" direction="horizontal">
          {onChange === null ? null : <Button onClick={onChange}>{room.change}</Button>}
          <ActButtons offered={offered} shown={[...up]} />
        </SpaceBetween>
      }
    >
      {`${number} ${title}`}
    </Header>
  );
}
