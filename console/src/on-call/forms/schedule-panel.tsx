import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Panel } from '../../app/shell/panel.tsx';
import { useMe } from '../../app/use-me.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { zone } from '../../parts/time/time.ts';
import { useWords } from '../../words/words.ts';
import { CHANGED, type Schedule } from '../schedule.ts';
import { Preview, usePreview } from './preview.tsx';
import { ScheduleFields } from './schedule-fields.tsx';

interface SchedulePanelProps {
  /** Null: a new one. */
  readonly schedule: Schedule | null;
  readonly onClose: () => void;
  readonly onSaved?: (name: string) => void;
}

/** A schedule by form, with what a change would come to. */
export function SchedulePanel({ schedule, onClose, onSaved }: SchedulePanelProps) {
  const { app, onCall } = useWords();
  const { email } = useMe();
  const [value, setValue] = useState<Schedule>(
    schedule ?? { name: '', label: '', zone: zone(), owner: email, layers: [] },
  );
  const { act, busy, faults, failed } = useAct(CHANGED);
  const { preview, look } = usePreview();
  const { name, ...fields } = value;
  const params = { path: { name: name.trim() } };
  const save = async () => {
    if ((await act(() => api.PUT('/schedules/{name}', { params, body: fields }), onCall.saved(fields.label))) === null)
      return;
    onSaved?.(name.trim());
    onClose();
  };
  const remove = async () => {
    if ((await act(() => api.DELETE('/schedules/{name}', { params }), onCall.removed(fields.label))) !== null)
      onClose();
  };
  return (
    <Panel header={schedule === null ? onCall.addSchedule : schedule.label} onClose={onClose}>
      <SpaceBetween size="l">
        <ScheduleFields value={value} isNew={schedule === null} error={failed} onChange={setValue} />
        <Preview preview={preview} />
        {failed === null || faults.length > 0 ? null : <Failure error={failed} />}
        <SpaceBetween direction="horizontal" size="xs">
          <Button variant="primary" loading={busy} disabled={name.trim() === ''} onClick={() => void save()}>
            {app.save}
          </Button>
          <Button disabled={name.trim() === ''} onClick={() => void look(name.trim(), { schedule: fields })}>
            {onCall.preview}
          </Button>
          {schedule === null ? null : <Button onClick={() => void remove()}>{onCall.remove}</Button>}
        </SpaceBetween>
      </SpaceBetween>
    </Panel>
  );
}
