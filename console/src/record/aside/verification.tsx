import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { components } from '../../../client/api.d.ts';
import { $api } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { useWords, type Words } from '../../words/words.ts';

/** Whether the journal holds together and the record is what it leads to. */
export function Verification({ number }: { readonly number: string }) {
  const { record, app } = useWords();
  const found = $api.useQuery('get', '/incidents/{number}/verification', { params: { path: { number } } });
  if (found.error !== null) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <StatusIndicator type="loading">{app.loading}</StatusIndicator>;
  const fault = faultIn(found.data, record.journal);
  return (
    <StatusIndicator type={fault === null ? 'success' : 'error'}>
      {fault ?? record.journal.intact(found.data.entries)}
    </StatusIndicator>
  );
}

function faultIn(
  { brokenAt, head, differs, unreadable, intact }: components['schemas']['Verification'],
  words: Words['record']['journal'],
): string | null {
  if (brokenAt !== null) return words.broken(brokenAt);
  if (head === 'forged') return words.forged;
  if (differs.length > 0) return words.differs(differs.join(', '));
  return intact ? null : (unreadable ?? words.forged);
}
