import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { Failure } from '../../../parts/failure.tsx';
import { faultOf, isExplainedBy } from '../../../parts/fields/fault-of.ts';
import { InstantInput } from '../../../parts/fields/instant-input.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useWords } from '../../../words/words.ts';
import { useMajorsWords } from '../../use-majors-words.ts';
import { useRoomAct } from '../use-room-act.ts';

interface MilestoneFormProps {
  readonly number: string;
  readonly name: string;
  /** What it is corrected from; null where it was not known. */
  readonly at: string | null;
  readonly onDone: () => void;
}

/** Another instant; whoever corrects one says why. */
export function MilestoneForm({ number, name, at, onDone }: MilestoneFormProps) {
  const { facts } = useMajorsWords();
  const { app } = useWords();
  const [wanted, setWanted] = useState<string | null>(at);
  const [reason, setReason] = useState('');
  const { busy, error, run } = useRoomAct(number);
  const isReady = wanted !== null && wanted !== at && (at === null || reason.trim() !== '');
  const save = async () => {
    const params = { path: { number } };
    const body = { name, at: wanted ?? '', reason: reason.trim() || null };
    if (await run(() => api.POST('/incidents/{number}/major/milestones', { params, body }), facts.done)) onDone();
  };
  return (
    <SpaceBetween size="xs">
      <InstantInput label={facts.at} value={at} onChange={setWanted} errorText={faultOf(error, 'at')} />
      {at === null ? null : (
        <TextField label={facts.reason} value={reason} onChange={setReason} errorText={faultOf(error, 'reason')} />
      )}
      {error === null || isExplainedBy(error, ['at', 'reason']) ? null : <Failure error={error} />}
      <SpaceBetween size="xs" direction="horizontal">
        <Button loading={busy} disabled={!isReady} onClick={() => void save()}>
          {at === null ? facts.set : facts.correct}
        </Button>
        <Button variant="link" onClick={onDone}>
          {app.cancel}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
}
