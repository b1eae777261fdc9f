import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TimeInput from '@cloudscape-design/components/time-input';
import { useId, useState } from 'react';
import { useLanguage, useWords } from '../../words/words.ts';
import { zone } from '../time/time.ts';

interface InstantInputProps {
  readonly label: string;
  readonly errorText?: string | undefined;
  /** What it begins with. */
  readonly value?: string | null;
  /** Null until there is a day; a time alone is none. */
  readonly onChange: (at: string | null) => void;
}

const MORNING = '09:00';

/** A day and a time in the reader's zone. */
export function InstantInput({ label, errorText, value = null, onChange }: InstantInputProps) {
  const { acts, app } = useWords();
  const language = useLanguage();
  const id = useId();
  const [begun] = useState(() => localOf(value));
  const [day, setDay] = useState(begun.day);
  const [time, setTime] = useState(begun.time);
  const say = (newDay: string, newTime: string) => {
    setDay(newDay);
    setTime(newTime);
    onChange(instantOf(newDay, newTime));
  };
  return (
    <FormField
      label={<span id={`${id}-name`}>{label}</span>}
      controlId={`${id}-day`}
      description={app.yourTimes(zone())}
      errorText={errorText}
    >
      <span hidden id={`${id}-of-day`}>
        {acts.day}
      </span>
      <span hidden id={`${id}-of-time`}>
        {acts.time}
      </span>
      <SpaceBetween size="xs" direction="horizontal">
        <DatePicker
          value={day}
          locale={language}
          onChange={({ detail }) => say(detail.value, time)}
          placeholder="YYYY/MM/DD"
          ariaLabelledby={`${id}-name ${id}-of-day`}
        />
        <TimeInput
          value={time}
          format="hh:mm"
          onChange={({ detail }) => say(day, detail.value)}
          controlId={`${id}-time`}
          ariaLabelledby={`${id}-name ${id}-of-time`}
        />
      </SpaceBetween>
    </FormField>
  );
}

/** An instant as the reader's own clock shows it; to the minute, as it is typed. */
function localOf(at: string | null): { readonly day: string; readonly time: string } {
  if (at === null) return { day: '', time: MORNING };
  const [day = '', time = MORNING] = new Date(at).toLocaleString('sv').split(' ');
  return { day, time: time.slice(0, 5) };
}

function instantOf(day: string, time: string): string | null {
  const at = new Date(`${day}T${/^\d\d:\d\d$/.test(time) ? time : MORNING}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
