import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Told } from '../../plans/told.ts';
import { ToldLine } from '../../plans/told-line.tsx';
import { useMajorsWords } from '../../use-majors-words.ts';
import { isForPublic, isForStakeholders, READERS, type Readers } from './update-draft.ts';

interface AudienceFieldsProps {
  readonly readers: Readers;
  readonly told: Told;
  readonly onChange: (readers: Readers) => void;
}

/** Who reads an update: chosen, counted and named before it is sent. */
export function AudienceFields({ readers, told, onChange }: AudienceFieldsProps) {
  const { update } = useMajorsWords();
  return (
    <SpaceBetween size="s">
      <FormField label={update.audience} stretch>
        <RadioGroup
          value={readers}
          items={READERS.map((value) => ({ value, label: update.audiences[value] }))}
          onChange={({ detail }) => onChange(detail.value as Readers)}
        />
      </FormField>
      {isForStakeholders(readers) ? <ToldLine told={told} /> : null}
      {isForPublic(readers) ? <Box>{update.publicReads}</Box> : null}
      {readers === 'internal' ? <Box>{update.deskReads}</Box> : null}
    </SpaceBetween>
  );
}
