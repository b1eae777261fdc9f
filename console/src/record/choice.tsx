import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { Instant } from '../parts/time/instant.tsx';
import { useWords } from '../words/words.ts';
import type { Incident } from './use-record.ts';

const OVER: readonly Incident['status'][] = ['resolved', 'closed', 'canceled'];

/** Why the desk chose who has it, or why nobody has it yet and when it looks again. */
export function Choice({ record }: { readonly record: Pick<Incident, 'assignment' | 'assignee' | 'status'> }) {
  const { choice } = useWords().record;
  const { state, reason, retryAt } = record.assignment;
  if (reason === null || OVER.includes(record.status)) return null;
  if (state === 'assigned') return <span>{choice.chosen(choice.why[reason])}</span>;
  if (record.assignee !== null) return null;
  return (
    <StatusIndicator type="pending">
      {choice.waits(choice.why[reason])}
      {retryAt === null || reason === 'turn' ? null : (
        <>
          {' · '}
          {choice.again} <Instant at={retryAt} />
        </>
      )}
    </StatusIndicator>
  );
}
