import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { useMe } from '../../app/use-me.ts';
import { Failure } from '../../parts/failure.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { MAJOR_MANAGERS } from '../../record/acts/acts.ts';
import { ReportLinks } from '../../record/report-links.tsx';
import type { Incident } from '../../record/use-record.ts';
import { useWords } from '../../words/words.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import { Answers } from './answers.tsx';
import { Causes } from './causes.tsx';
import { EndPanel } from './end-panel.tsx';
import { Lessons } from './lessons.tsx';
import { type Review, useReview } from './use-review.ts';

/** The review: what happened and why, in answers that facts begin, and what is learned from it. */
export function ReviewTab({ record }: { readonly record: Incident }) {
  const { app } = useWords();
  const { data, error, refetch } = useReview(record.number);
  const mayReview = useMe().has(...MAJOR_MANAGERS);
  const [ending, setEnding] = useState<'complete' | 'waive' | null>(null);
  if (data === undefined) {
    if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
    return <Box color="text-status-inactive">{app.loading}</Box>;
  }
  const mayWrite = mayReview && data.state === 'open';
  return (
    <SpaceBetween size="l">
      <Standing review={data} onEnd={mayWrite ? setEnding : null} />
      <Answers review={data} mayWrite={mayWrite} />
      <Causes review={data} mayWrite={mayWrite} />
      <Lessons review={data} mayReview={mayReview} />
      {ending === null ? null : (
        <EndPanel review={data} isMajor={record.major !== null} how={ending} onClose={() => setEnding(null)} />
      )}
    </SpaceBetween>
  );
}

interface StandingProps {
  readonly review: Review;
  readonly onEnd: ((how: 'complete' | 'waive') => void) | null;
}

/** How it stands, until when, and the two ways it ends. */
function Standing({ review: { number, state, dueAt, overdue, reason }, onEnd }: StandingProps) {
  const { review: words } = useMajorsWords();
  return (
    <SpaceBetween size="s" direction="horizontal" alignItems="center">
      <StatusIndicator type={state === 'completed' ? 'success' : overdue && state === 'open' ? 'error' : 'pending'}>
        {words.states[state]}
      </StatusIndicator>
      {state === 'open' ? (
        <span>
          {`${words.due} `}
          <Instant at={dueAt} />
          {overdue ? `, ${words.overdue}` : ''}
        </span>
      ) : null}
      <ReportLinks number={number} />
      {reason === null ? null : <span>{reason}</span>}
      {onEnd === null ? null : (
        <SpaceBetween size="xs" direction="horizontal">
          <Button variant="primary" onClick={() => onEnd('complete')}>
            {words.complete}
          </Button>
          <Button onClick={() => onEnd('waive')}>{words.waive}</Button>
        </SpaceBetween>
      )}
    </SpaceBetween>
  );
}
