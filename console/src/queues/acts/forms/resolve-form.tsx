import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { useWords } from '../../../words/words.ts';
import { ActForm, type ActFormProps } from './act-form.tsx';

const USUAL_CODE = 'fixed';

/** How it was solved; the requester reads the notes. */
export function ResolveForm({ label, onDo, onCancel }: ActFormProps) {
  const { queues } = useWords();
  const [code, setCode] = useState(USUAL_CODE);
  const [notes, setNotes] = useState('');
  const [workaround, setWorkaround] = useState(false);
  const ready = code.trim() !== '' && notes.trim() !== '';
  const submit = () => onDo({ act: 'resolve', code: code.trim(), notes, workaround });
  return (
    <ActForm label={label} ready={ready} onSubmit={submit} onCancel={onCancel}>
      <FormField label={queues.notes} constraintText={queues.notesHelp}>
        <Textarea autoFocus value={notes} onChange={({ detail }) => setNotes(detail.value)} rows={4} />
      </FormField>
      <FormField label={queues.code}>
        <Input value={code} onChange={({ detail }) => setCode(detail.value)} />
      </FormField>
      <Checkbox checked={workaround} onChange={({ detail }) => setWorkaround(detail.checked)}>
        {queues.workaround}
      </Checkbox>
    </ActForm>
  );
}
