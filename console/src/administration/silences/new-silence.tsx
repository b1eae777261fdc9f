import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { deskNow } from '../../parts/time/desk-time.ts';
import { durationOf } from '../../parts/time/time.ts';
import { useLanguage } from '../../words/words.ts';
import { type Field, LEVELS } from '../fields/field.ts';
import { RecordForm } from '../records/record-form.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';

const FIELDS: readonly Field[] = [
  { name: 'item', at: ['match', 'item'], kind: 'text', empty: 'absent' },
  { name: 'source', at: ['match', 'source'], kind: 'text', empty: 'absent' },
  { name: 'title', at: ['match', 'title'], kind: 'text', empty: 'absent' },
  { name: 'severity', at: ['match', 'severity'], kind: 'choices', of: LEVELS, empty: 'absent' },
  { name: 'reason', kind: 'text' },
];
const HOUR = 3_600;
const HOURS = [1, 4, 8, 24, 72, 168];
const BLANK = { match: {}, reason: '' };

/** Quiets what fits, from now for so long. */
export function NewSilence() {
  const { silences } = useAdministrationWords();
  const language = useLanguage();
  const [value, setValue] = useState<object>(BLANK);
  const [hours, setHours] = useState(4);
  const { act, busy, faults, failed } = useAct(['/silences']);
  const options = HOURS.map((one) => ({ value: String(one), label: durationOf(one * HOUR, language) }));
  const make = async () => {
    const until = new Date(deskNow() + hours * HOUR * 1000).toISOString();
    const body = { ...(value as { match: object; reason: string }), until };
    if (await act(() => api.POST('/silences', { body }), silences.made)) setValue(BLANK);
  };
  const match = faults.find(({ path }) => path === 'match');
  return (
    <Container header={<Header variant="h2">{silences.new}</Header>}>
      <SpaceBetween size="m">
        <RecordForm section="silences" fields={FIELDS} value={value} faults={faults} onChange={setValue} />
        <FormField label={silences.for} description={silences.forHelp} errorText={match?.message ?? ''}>
          <Select
            selectedOption={options.find((option) => option.value === String(hours)) ?? null}
            options={options}
            onChange={({ detail }) => setHours(Number(detail.selectedOption.value))}
          />
        </FormField>
        {failed === null || faults.length > 0 ? null : <Failure error={failed} />}
        <Button loading={busy} onClick={() => void make()}>
          {silences.make}
        </Button>
      </SpaceBetween>
    </Container>
  );
}
