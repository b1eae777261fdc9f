import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate } from 'react-router';
import { useDraft } from './draft/use-draft.ts';
import { useAdministrationWords } from './use-administration-words.ts';

/** Says that something is changed and does not hold yet, wherever somebody goes on changing. */
export function DraftBar() {
  const { changes, version, standingVersion, faults, discard } = useDraft();
  const { publishing } = useAdministrationWords();
  const navigate = useNavigate();
  if (changes.length === 0) return null;
  const stale = standingVersion !== version;
  return (
    <Alert
      type={faults.length > 0 ? 'error' : stale ? 'warning' : 'info'}
      action={
        <SpaceBetween direction="horizontal" size="xs">
          <Button onClick={discard}>{publishing.discard}</Button>
          <Button variant="primary" onClick={() => void navigate('/administration/publish')}>
            {publishing.review}
          </Button>
        </SpaceBetween>
      }
    >
      {publishing.unpublished(changes.length)} {stale ? publishing.staleShort(standingVersion) : null}{' '}
      {faults.length > 0 ? publishing.faults(faults.length) : null}
    </Alert>
  );
}
