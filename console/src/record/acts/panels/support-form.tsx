import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { PersonField } from '../../../desk/person-field.tsx';
import { useGroupOptions } from '../../../desk/use-group-options.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words.ts';
import { ActForm } from '../act-form.tsx';
import type { ActPanelProps } from './panel-props.ts';

const SOMEBODY = '';

/** Somebody who knows more, or a group; the record stays where it is. */
export function SupportForm({ record, onDone }: ActPanelProps) {
  const { acts, record: words } = useWords();
  const groups = useGroupOptions();
  const [group, setGroup] = useState(SOMEBODY);
  const [person, setPerson] = useState('');
  const message = useDraft(`${record.number}.support`);
  const done = () => {
    message.clear();
    onDone();
  };
  return (
    <ActForm
      act="support"
      record={record}
      onDone={done}
      onLeave={onDone}
      fields={['person', 'group', 'message']}
      disabled={message.text.trim() === '' || (group === SOMEBODY && person.trim() === '')}
      send={(header) =>
        api.POST('/incidents/{number}/support', {
          params: { path: { number: record.number }, header },
          body: { message: message.text, ...(group === SOMEBODY ? { person: person.trim() } : { group }) },
        })
      }
    >
      {(error) => (
        <>
          <ChoiceField
            label={acts.askWhom}
            value={group}
            options={[{ value: SOMEBODY, label: acts.askPerson }, ...groups.options]}
            loading={groups.isLoading}
            onChange={setGroup}
            errorText={faultOf(error, 'group')}
          />
          {group === SOMEBODY ? (
            <PersonField
              label={words.people.email}
              value={person}
              onChange={setPerson}
              errorText={faultOf(error, 'person')}
            />
          ) : null}
          <TextField
            label={acts.askFor}
            description={acts.askHelp}
            rows={4}
            value={message.text}
            onChange={message.set}
            errorText={faultOf(error, 'message')}
          />
        </>
      )}
    </ActForm>
  );
}
