import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Panel } from '../../app/shell/panel.tsx';
import { useMe } from '../../app/use-me.ts';
import { useAct } from '../../desk/use-act.ts';
import { usePeople } from '../../desk/use-people.ts';
import { Failure } from '../../parts/failure.tsx';
import { faultOf } from '../../parts/fields/fault-of.ts';
import { InstantInput } from '../../parts/fields/instant-input.tsx';
import { useWords } from '../../words/words.ts';
import { CHANGED, type Schedule } from '../schedule.ts';
import { Preview, usePreview } from './preview.tsx';

/** What an override begins with. */
export interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly person?: string;
  readonly replaces?: string;
}

interface OverridePanelProps {
  readonly schedule: Schedule;
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** Somebody else for a while, or nobody. */
export function OverridePanel({ schedule, asked, onClose }: OverridePanelProps) {
  const { app, onCall } = useWords();
  const { email } = useMe();
  const [from, setFrom] = useState<string | null>(asked.from ?? null);
  const [to, setTo] = useState<string | null>(asked.to ?? null);
  const [person, setPerson] = useState(asked.person ?? (asked.replaces === undefined ? email : ''));
  const [replaces, setReplaces] = useState(asked.replaces ?? '');
  const { act, busy, faults, failed } = useAct(CHANGED);
  const { preview, look } = usePreview();
  const path = { name: schedule.name };
  const isWhole = from !== null && to !== null;
  const override = {
    from: from ?? '',
    to: to ?? '',
    person: person === '' ? null : person,
    replaces: replaces || null,
  };
  const save = async () => {
    const saved = await act(
      () => api.POST('/schedules/{name}/overrides', { params: { path }, body: override }),
      onCall.overrideSaved,
    );
    if (saved !== null) onClose();
  };
  return (
    <Panel header={onCall.addOverride} onClose={onClose}>
      <SpaceBetween size="m">
        <InstantInput label={onCall.from} value={from} errorText={faultOf(failed, 'from')} onChange={setFrom} />
        <InstantInput label={onCall.to} value={to} errorText={faultOf(failed, 'to')} onChange={setTo} />
        <PersonSelect
          label={onCall.instead}
          none={onCall.nobody}
          value={person}
          error={faultOf(failed, 'person')}
          onChange={setPerson}
        />
        <PersonSelect
          label={onCall.onlyOf}
          none={onCall.ofAnybody}
          value={replaces}
          error={faultOf(failed, 'replaces')}
          onChange={setReplaces}
        />
        <Preview preview={preview} />
        {failed === null || faults.length > 0 ? null : <Failure error={failed} />}
        <SpaceBetween direction="horizontal" size="xs">
          <Button variant="primary" loading={busy} disabled={!isWhole} onClick={() => void save()}>
            {app.save}
          </Button>
          <Button
            disabled={!isWhole}
            onClick={() => void look(schedule.name, { override, from: from ?? '', to: to ?? '' })}
          >
            {onCall.preview}
          </Button>
        </SpaceBetween>
      </SpaceBetween>
    </Panel>
  );
}

interface PersonSelectProps {
  readonly label: string;
  readonly none: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (email: string) => void;
}

function PersonSelect({ label, none, value, error, onChange }: PersonSelectProps) {
  const people = usePeople().map(({ email, name }) => ({ value: email, label: name, description: email }));
  const options = [{ value: '', label: none }, ...people];
  const chosen = options.find((option) => option.value === value) ?? { value, label: value };
  return (
    <FormField label={label} errorText={error}>
      <Select
        options={options}
        selectedOption={chosen}
        filteringType="auto"
        onChange={({ detail }) => onChange(detail.selectedOption.value ?? '')}
      />
    </FormField>
  );
}
