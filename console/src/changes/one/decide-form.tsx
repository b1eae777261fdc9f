import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { type actsOn, CHANGED, type Change } from '../change.ts';
import { useChangesWords } from '../use-changes-words.ts';

interface DecideFormProps {
  readonly change: Change;
  readonly acts: ReturnType<typeof actsOn>;
}

/** Yes, no, or not after all; a no says why. */
export function DecideForm({ change: { number }, acts }: DecideFormProps) {
  const words = useChangesWords();
  const reason = useDraft(`change.${number}.reason`);
  const { act, busy, failed } = useAct(CHANGED);
  const params = { path: { number } };
  const refuse = async (path: '/changes/{number}/reject' | '/changes/{number}/cancel') => {
    const body = { reason: reason.text.trim() };
    if ((await act(() => api.POST(path, { params, body }), words.saved)) !== null) reason.clear();
  };
  const approve = () => act(() => api.POST('/changes/{number}/approve', { params, body: {} }), words.saved);
  const isUnsaid = busy || reason.text.trim() === '';
  return (
    <Container header={<Header variant="h2">{words.decision}</Header>}>
      <SpaceBetween size="s">
        {acts.includes('approve') ? (
          <Button variant="primary" disabled={busy} onClick={() => void approve()}>
            {words.approve}
          </Button>
        ) : null}
        <TextField label={words.reason} value={reason.text} onChange={reason.set} />
        {failed === null ? null : <Failure error={failed} />}
        <SpaceBetween size="xs" direction="horizontal">
          {acts.includes('reject') ? (
            <Button disabled={isUnsaid} onClick={() => void refuse('/changes/{number}/reject')}>
              {words.reject}
            </Button>
          ) : null}
          <Button disabled={isUnsaid} onClick={() => void refuse('/changes/{number}/cancel')}>
            {words.cancel}
          </Button>
        </SpaceBetween>
      </SpaceBetween>
    </Container>
  );
}
