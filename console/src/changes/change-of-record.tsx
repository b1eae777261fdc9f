import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate } from 'react-router';
import { $api, api } from '../api/client.ts';
import { useAct } from '../desk/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { CHANGED, isOver } from './change.ts';
import { useChangesWords } from './use-changes-words.ts';

interface ChangeOfRecordProps {
  readonly number: string;
  readonly change: string | null;
}

/** The change that was raised from a record; where there is none, or it is over, the way to raise one. */
export function ChangeOfRecord({ number, change }: ChangeOfRecordProps) {
  const words = useChangesWords();
  const navigate = useNavigate();
  const { act, busy, failed } = useAct(CHANGED);
  const raise = async () => {
    const params = { path: { number } };
    const raised = await act(() => api.POST('/incidents/{number}/change', { params, body: {} }), words.saved);
    if (raised?.data?.number !== undefined) void navigate(`/changes/${raised.data.number}`);
  };
  const params = { path: { number: change ?? '' } };
  const last = $api.useQuery('get', '/changes/{number}', { params }, { enabled: change !== null });
  const mayRaise = change === null || (last.data !== undefined && isOver(last.data.status));
  return (
    <SpaceBetween size="xs">
      {change === null ? null : (
        <div>
          {words.one} <PageLink to={`/changes/${change}`}>{change}</PageLink>
          {last.data === undefined ? null : ` ${words.statuses[last.data.status]}`}
        </div>
      )}
      {mayRaise ? (
        <Button disabled={busy} onClick={() => void raise()}>
          {words.raise}
        </Button>
      ) : null}
      {failed === null ? null : <Failure error={failed} />}
    </SpaceBetween>
  );
}
