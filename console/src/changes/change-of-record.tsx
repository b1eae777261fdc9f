import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate } from 'react-router';
import { api } from '../api/client.ts';
import { useAct } from '../desk/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { CHANGED } from './change.ts';
import { useChangesWords } from './use-changes-words.ts';

interface ChangeOfRecordProps {
  readonly number: string;
  readonly change: string | null;
}

/** The change that was raised from a record, and the way to raise one; where it has an open one that is opened. */
export function ChangeOfRecord({ number, change }: ChangeOfRecordProps) {
  const words = useChangesWords();
  const navigate = useNavigate();
  const { act, busy, failed } = useAct(CHANGED);
  const raise = async () => {
    const params = { path: { number } };
    const raised = await act(() => api.POST('/incidents/{number}/change', { params, body: {} }), words.saved);
    if (raised?.data?.number !== undefined) void navigate(`/changes/${raised.data.number}`);
  };
  if (change !== null)
    return (
      <div>
        {words.one} <PageLink to={`/changes/${change}`}>{change}</PageLink>
      </div>
    );
  return (
    <SpaceBetween size="xs">
      <Button disabled={busy} onClick={() => void raise()}>
        {words.raise}
      </Button>
      {failed === null ? null : <Failure error={failed} />}
    </SpaceBetween>
  );
}
