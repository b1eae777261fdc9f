import SpaceBetween from '@cloudscape-design/components/space-between';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { ServicesField } from '../../services-field.tsx';
import { useMajorsWords } from '../../use-majors-words.ts';
import { OUTAGE_STATES, type OutageState, type UpdateDraft } from './update-draft.ts';

interface PublicFieldsProps {
  readonly draft: UpdateDraft;
  readonly onChange: (fields: Partial<UpdateDraft>) => void;
  readonly error: unknown;
}

/** What the public reads above the summary: which services, how bad. */
export function PublicFields({ draft, onChange, error }: PublicFieldsProps) {
  const { update } = useMajorsWords();
  return (
    <SpaceBetween size="s">
      <TextField
        label={update.publicTitle}
        description={update.publicTitleHelp}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        errorText={faultOf(error, 'title')}
      />
      <ServicesField
        chosen={draft.services}
        onChange={(services) => onChange({ services })}
        errorText={faultOf(error, 'services')}
      />
      <ChoiceField
        label={update.state}
        value={draft.state}
        options={OUTAGE_STATES.map((value) => ({ value, label: update.states[value] }))}
        onChange={(state) => onChange({ state: state as OutageState })}
        errorText={faultOf(error, 'state')}
      />
    </SpaceBetween>
  );
}
