import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { useMe } from '../../../app/use-me.ts';
import { PersonField } from '../../../desk/person-field.tsx';
import { useGroupOptions } from '../../../desk/use-group-options.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { useWords } from '../../../words/words.ts';
import { ActForm } from '../act-form.tsx';
import type { ActPanelProps } from './panel-props.ts';

/** To a group, and perhaps to somebody in it. */
export function AssignForm({ record, onDone }: ActPanelProps) {
  const { acts } = useWords();
  const me = useMe();
  const groups = useGroupOptions();
  const [group, setGroup] = useState(record.group);
  const [assignee, setAssignee] = useState('');
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
            options={groups.options.length === 0 ? [{ value: group, label: group }] : groups.options}
            loading={groups.isLoading}
            onChange={setGroup}
            errorText={faultOf(error, 'group')}
          />
          <PersonField
            label={acts.assignee}
            description={acts.assigneeHelp}
            value={assignee}
            group={group}
            onChange={setAssignee}
            errorText={faultOf(error, 'assignee')}
            beside={
              <Button formAction="none" onClick={() => setAssignee(me.email)}>
                {acts.me}
              </Button>
            }
          />
        </>
      )}
    </ActForm>
  );
}
