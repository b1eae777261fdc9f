import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { useMe } from '../../../app/use-me.ts';
import { PersonField } from '../../../desk/person-field.tsx';
import { useRules } from '../../../desk/use-rules.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { useWords } from '../../../words/words.ts';
import { ActForm } from '../act-form.tsx';
import type { ActPanelProps } from './panel-props.ts';

/** To a group, and perhaps to somebody in it. */
export function AssignForm({ record, onDone }: ActPanelProps) {
  const { acts } = useWords();
  const me = useMe();
  const configuration = useRules();
  const [group, setGroup] = useState(record.group);
  const [assignee, setAssignee] = useState('');
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
