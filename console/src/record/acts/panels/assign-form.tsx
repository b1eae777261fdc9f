import Autosuggest from '@cloudscape-design/components/autosuggest';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { useMe } from '../../../app/use-me.ts';
import { useRules } from '../../../desk/use-rules.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { useWords } from '../../../words/words.ts';
import { ActForm } from '../act-form.tsx';
import { usePeople } from '../use-people.ts';
import type { ActPanelProps } from './panel-props.ts';

/** To a group, and perhaps to somebody in it. */
export function AssignForm({ record, onDone }: ActPanelProps) {
  const { acts } = useWords();
  const me = useMe();
  const configuration = useRules();
  const [group, setGroup] = useState(record.group);
  const [assignee, setAssignee] = useState('');
  const people = usePeople(group);
  const groups = Object.entries(configuration.data?.groups ?? {}).map(([value, { label }]) => ({ value, label }));
  return (
    <ActForm
      act="assign"
      record={record}
      onDone={onDone}
      fields={['group', 'assignee']}
      send={(header) =>
        api.POST('/incidents/{number}/assign', {
          params: { path: { number: record.number }, header },
          body: { group, assignee: assignee.trim() === '' ? null : assignee.trim() },
        })
      }
    >
      {(error) => (
        <>
          <ChoiceField
            label={acts.group}
            value={group}
            options={groups.length === 0 ? [{ value: group, label: group }] : groups}
            loading={configuration.isLoading}
            onChange={setGroup}
            errorText={faultOf(error, 'group')}
          />
          <FormField
            label={acts.assignee}
            description={acts.assigneeHelp}
            errorText={faultOf(error, 'assignee')}
            secondaryControl={
              <Button formAction="none" onClick={() => setAssignee(me.email)}>
                {acts.me}
              </Button>
            }
            stretch
          >
            <Autosuggest
              value={assignee}
              onChange={({ detail }) => setAssignee(detail.value)}
              options={people}
              enteredTextLabel={(value) => value}
            />
          </FormField>
        </>
      )}
    </ActForm>
  );
}
