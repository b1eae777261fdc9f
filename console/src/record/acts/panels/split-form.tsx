import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import { api } from '../../../api/client.ts';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words.ts';
import { ActForm } from '../act-form.tsx';
import type { ActPanelProps } from './panel-props.ts';

interface SplitFormProps extends ActPanelProps {
  /** Versions of the entries that are chosen in the conversation. */
  readonly chosen: readonly number[];
}

/** Part of what was written is a matter of its own: it is chosen in the conversation, and named here. */
export function SplitForm({ record, chosen, onDone }: SplitFormProps) {
  const { acts } = useWords();
  const title = useDraft(`${record.number}.split`);
  const done = () => {
    title.clear();
    onDone();
  };
  return (
    <ActForm
      act="split"
      record={record}
      onDone={done}
      onLeave={onDone}
      fields={['entries', 'title']}
      disabled={chosen.length === 0 || title.text.trim() === ''}
      send={(header) =>
        api.POST('/incidents/{number}/split', {
          params: { path: { number: record.number }, header },
          body: { entries: [...chosen], title: title.text },
        })
      }
    >
      {(error) => (
        <>
          <FormField label={acts.splitEntries} description={acts.splitHelp} errorText={faultOf(error, 'entries')}>
            <Box color={chosen.length === 0 ? 'text-body-secondary' : 'inherit'}>{acts.splitChosen(chosen.length)}</Box>
          </FormField>
          <TextField
            label={acts.splitTitle}
            value={title.text}
            onChange={title.set}
            errorText={faultOf(error, 'title')}
          />
        </>
      )}
    </ActForm>
  );
}
