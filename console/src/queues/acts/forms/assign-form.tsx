import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useState } from 'react';
import { useChoices } from '../../../desk/use-choices.ts';
import { usePeople } from '../../../desk/use-people.ts';
import { useWords } from '../../../words/words.ts';
import { ActForm, type ActFormProps } from './act-form.tsx';

/** A group, and perhaps somebody in it. */
export function AssignForm({ label, onDo, onCancel }: ActFormProps) {
  const { terms } = useWords();
  const { groups } = useChoices();
  const people = usePeople();
  const [group, setGroup] = useState<string | null>(null);
  const [assignee, setAssignee] = useState('');
  const nobody = { value: '', label: terms.nobody };
  const members = people.filter((one) => group !== null && one.groups.includes(group));
  const choices = [nobody, ...members.map(({ email, name }) => ({ value: email, label: name, description: email }))];
  const submit = () => group !== null && onDo({ act: 'assign', group, assignee: assignee === '' ? null : assignee });
  return (
    <ActForm label={label} ready={group !== null} onSubmit={submit} onCancel={onCancel}>
      <FormField label={terms.field.group}>
        <Select
          autoFocus
          options={groups.map((name) => ({ value: name, label: name }))}
          selectedOption={group === null ? null : { value: group, label: group }}
          onChange={({ detail }) => {
            setGroup(detail.selectedOption.value ?? null);
            setAssignee('');
          }}
          filteringType="auto"
        />
      </FormField>
      <FormField label={terms.field.assignee}>
        <Select
          options={choices}
          selectedOption={choices.find(({ value }) => value === assignee) ?? nobody}
          onChange={({ detail }) => setAssignee(detail.selectedOption.value ?? '')}
          filteringType="auto"
        />
      </FormField>
    </ActForm>
  );
}
