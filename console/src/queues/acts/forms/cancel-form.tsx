import FormField from '@cloudscape-design/components/form-field';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { useWords } from '../../../words/words.ts';
import { ActForm, type ActFormProps } from './act-form.tsx';

/** Why it is called off. */
export function CancelForm({ label, onDo, onCancel }: ActFormProps) {
  const { queues } = useWords();
  const [reason, setReason] = useState('');
  const submit = () => onDo({ act: 'cancel', reason });
  return (
    <ActForm label={label} ready={reason.trim() !== ''} onSubmit={submit} onCancel={onCancel}>
      <FormField label={queues.why}>
        <Textarea autoFocus value={reason} onChange={({ detail }) => setReason(detail.value)} rows={3} />
      </FormField>
    </ActForm>
  );
}
