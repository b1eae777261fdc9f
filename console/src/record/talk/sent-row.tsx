import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { useWords } from '../../words/words.ts';
import { RowHead } from './row-head.tsx';
import type { Sent } from './rows.ts';

const INDICATORS: Readonly<Record<string, StatusIndicatorProps.Type>> = {
  sent: 'success',
  sending: 'in-progress',
  digested: 'pending',
  suppressed: 'stopped',
  impossible: 'error',
};

/** A mail of the desk: sent, withheld or impossible, and why. */
export function SentRow({ sent }: { readonly sent: Sent }) {
  const { record } = useWords();
  const { mails } = record;
  const { step, to, outcome, at, reason, feedback } = sent;
  const became = feedback === null ? null : (mails.feedback[feedback.outcome] ?? feedback.outcome);
  return (
    <RowHead at={at} what={step} who={to === null ? undefined : mails.to(to)}>
      <StatusIndicator type={INDICATORS[outcome] ?? 'info'}>
        {[mails.outcome[outcome] ?? outcome, reason, became, feedback?.detail].filter(Boolean).join(' · ')}
      </StatusIndicator>
    </RowHead>
  );
}
