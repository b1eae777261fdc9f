import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { OUTAGE_STATES, type OutageState } from '../../majors/room/update/update-draft.ts';
import { ServicesField } from '../../majors/services-field.tsx';
import { useMajorsWords } from '../../majors/use-majors-words.ts';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { faultOf } from '../../parts/fields/fault-of.ts';
import { InstantInput } from '../../parts/fields/instant-input.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { type Announcement, AUDIENCES, KINDS } from '../announcement.ts';
import type { AnnouncementDraft } from './announcement-draft.ts';

interface AboutFieldsProps {
  readonly draft: AnnouncementDraft;
  readonly onChange: (fields: Partial<AnnouncementDraft>) => void;
  readonly error: unknown;
}

/** What it is, which services it is about, who reads it, and when. */
export function AboutFields({ draft, onChange, error }: AboutFieldsProps) {
  const { announcements: words, update } = useMajorsWords();
  return (
    <SpaceBetween size="m">
      <ChoiceField
        label={words.kind}
        value={draft.kind}
        options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => onChange({ kind: kind as Announcement['kind'] })}
      />
      {draft.kind === 'outage' ? (
        <ChoiceField
          label={update.state}
          value={draft.state}
          options={OUTAGE_STATES.map((value) => ({ value, label: update.states[value] }))}
          onChange={(state) => onChange({ state: state as OutageState })}
        />
      ) : null}
      <ServicesField
        chosen={draft.services}
        onChange={(services) => onChange({ services })}
        errorText={faultOf(error, 'services')}
      />
      <FormField label={words.audience} stretch>
        <RadioGroup
          value={draft.audience}
          items={AUDIENCES.map((value) => ({
            value,
            label: words.audiences[value],
            description: words.audienceHelp[value],
          }))}
          onChange={({ detail }) => onChange({ audience: detail.value as Announcement['audience'] })}
        />
      </FormField>
      <InstantInput
        label={words.starts}
        value={draft.startsAt}
        onChange={(startsAt) => onChange({ startsAt })}
        errorText={faultOf(error, 'startsAt')}
      />
      <InstantInput
        label={words.ends}
        value={draft.endsAt}
        onChange={(endsAt) => onChange({ endsAt })}
        errorText={faultOf(error, 'endsAt')}
      />
      <TextField
        label={words.incident}
        description={words.incidentHelp}
        value={draft.incident}
        onChange={(incident) => onChange({ incident })}
        errorText={faultOf(error, 'incident')}
      />
    </SpaceBetween>
  );
}
