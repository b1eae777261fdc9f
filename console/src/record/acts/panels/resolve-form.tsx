import Autosuggest from '@cloudscape-design/components/autosuggest';
import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words.ts';
import { MailPreview } from '../../mail-preview.tsx';
import { ActForm } from '../act-form.tsx';
import { CategoryFields } from '../category-fields.tsx';
import type { ActPanelProps } from './panel-props.ts';

/** Codes are the desk’s own words for its figures; these are what most desks begin with. */
const SUGGESTED_CODES = ['fixed', 'workaround', 'no-fault-found', 'duplicate', 'answered'] as const;

/** How it ended, for the figures; what was done, for the requester; what it turned out to be about. */
export function ResolveForm({ record, onDone }: ActPanelProps) {
  const { acts } = useWords();
  const [code, setCode] = useState<string>(SUGGESTED_CODES[0]);
  const [workaround, setWorkaround] = useState(false);
  const [about, setAbout] = useState({ category: record.category, subcategory: record.subcategory });
  const notes = useDraft(`${record.number}.resolve`);
  const done = () => {
    notes.clear();
    onDone();
  };
  const isReady = code.trim() !== '' && notes.text.trim() !== '';
  const isCorrected = about.category !== record.category || about.subcategory !== record.subcategory;
  const body = { code, notes: notes.text, workaround, ...(isCorrected && about) };
  return (
    <ActForm
      act="resolve"
      record={record}
      onDone={done}
      onLeave={onDone}
      fields={['code', 'notes', 'category', 'subcategory']}
      disabled={!isReady}
      send={(header) =>
        api.POST('/incidents/{number}/resolve', {
          params: { path: { number: record.number }, header },
          body,
        })
      }
    >
      {(error) => (
        <>
          <FormField label={acts.code} description={acts.codeHelp} errorText={faultOf(error, 'code')} stretch>
            <Autosuggest
              value={code}
              onChange={({ detail }) => setCode(detail.value)}
              options={SUGGESTED_CODES.map((value) => ({ value }))}
              enteredTextLabel={(value) => value}
            />
          </FormField>
          <TextField
            label={acts.notes}
            rows={5}
            value={notes.text}
            onChange={notes.set}
            errorText={faultOf(error, 'notes')}
          />
          <Checkbox checked={workaround} onChange={({ detail }) => setWorkaround(detail.checked)}>
            {acts.workaround}
          </Checkbox>
          <MailPreview number={record.number} asked={isReady ? { command: 'resolve', body } : null} />
          <CategoryFields value={about} onChange={setAbout} error={error} />
        </>
      )}
    </ActForm>
  );
}
