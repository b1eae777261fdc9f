import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { useWords } from '../../../words/words.ts';
import { ActForm, type ActFormProps } from './act-form.tsx';

/** Tags that are added to those there are. */
export function TagForm({ label, onDo, onCancel }: ActFormProps) {
  const { queues, terms } = useWords();
  const [typed, setTyped] = useState('');
  const tags = typed.split(',').flatMap((tag) => tag.trim() || []);
  return (
    <ActForm label={label} ready={tags.length > 0} onSubmit={() => onDo({ act: 'tag', tags })} onCancel={onCancel}>
      <FormField label={terms.field.tags} constraintText={queues.tagsHelp}>
        <Input autoFocus value={typed} onChange={({ detail }) => setTyped(detail.value)} />
      </FormField>
    </ActForm>
  );
}
