import { useState } from 'react';
import { $api, api } from '../../../api/client.ts';
import { PersonField } from '../../../desk/person-field.tsx';
import { useGroupOptions } from '../../../desk/use-group-options.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { readable } from '../../../parts/readable.ts';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words.ts';
import { ActForm } from '../act-form.tsx';
import type { ActPanelProps } from './panel-props.ts';

const SOMEBODY = '';
const SHOWN = 100;

/** Somebody, whoever is on call, or a group, at once and by their own ways. */
export function PageForm({ record, onDone }: ActPanelProps) {
  const { acts } = useWords();
  const groups = useGroupOptions();
  const schedules = $api.useQuery('get', '/schedules', { params: { query: { limit: SHOWN } } });
  const [whom, setWhom] = useState(SOMEBODY);
  const [person, setPerson] = useState('');
  const message = useDraft(`${record.number}.page`);
  const onCall = readable(schedules.data?.items).map(({ name, label }) => ({
    ...{ value: `schedule ${name}`, label: acts.onCallOf(label) },
  }));
  const ofGroups = groups.options.map(({ value, label }) => ({ value: `group ${value}`, label }));
  const done = () => {
    message.clear();
    onDone();
  };
  return (
    <ActForm
      act="page"
      record={record}
      onDone={done}
      onLeave={onDone}
      fields={['whom', 'message']}
      disabled={whom === SOMEBODY && person.trim() === ''}
      send={(header) =>
        api.POST('/incidents/{number}/page', {
          params: { path: { number: record.number }, header },
          body: { whom: targetOf(whom, person.trim()), message: message.text },
        })
      }
    >
      {(error) => (
        <>
          <ChoiceField
            label={acts.askWhom}
            value={whom}
            options={[{ value: SOMEBODY, label: acts.askPerson }, ...onCall, ...ofGroups]}
            loading={groups.isLoading || schedules.isLoading}
            onChange={setWhom}
            errorText={faultOf(error, 'whom')}
          />
          {whom === SOMEBODY ? (
            <PersonField
              label={acts.askPerson}
              value={person}
              onChange={setPerson}
              errorText={faultOf(error, 'whom')}
            />
          ) : null}
          <TextField
            label={acts.pageMessage}
            description={acts.pageHelp}
            rows={3}
            value={message.text}
            onChange={message.set}
            errorText={faultOf(error, 'message')}
          />
        </>
      )}
    </ActForm>
  );
}

function targetOf(whom: string, person: string): { person: string } | { schedule: string } | { group: string } {
  const name = whom.slice(whom.indexOf(' ') + 1);
  if (whom === SOMEBODY) return { person };
  return whom.startsWith('schedule ') ? { schedule: name } : { group: name };
}
