import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import { useState } from 'react';
import { Panel } from '../../app/shell/panel.tsx';
import { useWords } from '../../words/words.ts';
import { ActForm } from '../acts/forms/act-form.tsx';

interface SaveViewProps {
  readonly groups: readonly string[];
  readonly onSave: (name: string, group: string | null) => Promise<void>;
  readonly onClose: () => void;
}

/** What a list is to be called, and who sees it besides. */
export function SaveView({ groups, onSave, onClose }: SaveViewProps) {
  const { app, queues } = useWords();
  const [name, setName] = useState('');
  const [group, setGroup] = useState('');
  const alone = { value: '', label: queues.meAlone };
  const options = [alone, ...groups.map((one) => ({ value: one, label: one }))];
  const submit = () => void onSave(name.trim(), group === '' ? null : group);
  return (
    <Panel header={queues.saveView} onClose={onClose}>
      <ActForm label={app.save} ready={name.trim() !== ''} onSubmit={submit} onCancel={onClose}>
        <FormField label={queues.viewName}>
          <Input autoFocus value={name} onChange={({ detail }) => setName(detail.value)} />
        </FormField>
        <FormField label={queues.sharedWith}>
          <Select
            options={options}
            selectedOption={options.find(({ value }) => value === group) ?? alone}
            onChange={({ detail }) => setGroup(detail.selectedOption.value ?? '')}
          />
        </FormField>
      </ActForm>
    </Panel>
  );
}
