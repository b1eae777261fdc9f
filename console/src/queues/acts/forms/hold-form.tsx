import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { useChoices } from '../../../desk/use-choices.ts';
import { deskNow } from '../../../parts/time/desk-time.ts';
import { useWords } from '../../../words/words.ts';
import { ActForm, type ActFormProps } from './act-form.tsx';

/** Why, in the words of the configuration and in one's own, and when to look again. */
export function HoldForm({ label, onDo, onCancel }: ActFormProps) {
  const { queues } = useWords();
  const { reasons } = useChoices();
  const [reason, setReason] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const [day, setDay] = useState('');
  const options = reasons.map(({ name, label: text }) => ({ value: name, label: text }));
  const ready = reason !== null && comment.trim() !== '';
  const submit = () => {
    // The morning of the day, in the reader's own zone.
    const followUpAt = day === '' ? null : new Date(`${day}T09:00`).toISOString();
    if (reason !== null) onDo({ act: 'hold', reason, comment, followUpAt });
  };
  return (
    <ActForm label={label} ready={ready} onSubmit={submit} onCancel={onCancel}>
      <FormField label={queues.why}>
        <Select
          autoFocus
          options={options}
          selectedOption={options.find(({ value }) => value === reason) ?? null}
          onChange={({ detail }) => setReason(detail.selectedOption.value ?? null)}
        />
      </FormField>
      <FormField label={queues.comment} constraintText={queues.holdHelp}>
        <Textarea value={comment} onChange={({ detail }) => setComment(detail.value)} rows={3} />
      </FormField>
      <FormField label={queues.followUp}>
        <DatePicker
          value={day}
          onChange={({ detail }) => setDay(detail.value)}
          isDateEnabled={(date) => date.getTime() > deskNow()}
          openCalendarAriaLabel={(chosen) => `${queues.followUp} ${chosen ?? ''}`}
        />
      </FormField>
    </ActForm>
  );
}
