import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { useGroupOptions } from '../../../desk/use-group-options.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words.ts';
import { ActForm } from '../act-form.tsx';
import type { ActPanelProps } from './panel-props.ts';

const TYPES = ['functional', 'hierarchical', 'requester'] as const;

/** More skill, more authority, more haste. */
export function EscalateForm({ record, onDone }: ActPanelProps) {
  const { acts } = useWords();
  const groups = useGroupOptions();
  const [type, setType] = useState<(typeof TYPES)[number]>('functional');
  const [group, setGroup] = useState<string | null>(null);
  const [ticket, setTicket] = useState('');
  const reason = useDraft(`${record.number}.escalate`);
  const done = () => {
    reason.clear();
    onDone();
  };
  const isFunctional = type === 'functional';
  const toGroup = { group, ...(ticket !== '' && { supplierTicket: ticket }) };
  return (
    <ActForm
      act="escalate"
      record={record}
      onDone={done}
      onLeave={onDone}
      fields={['type', 'group', 'reason', 'supplierTicket']}
      disabled={reason.text.trim() === ''}
      send={(header) =>
        api.POST('/incidents/{number}/escalate', {
          params: { path: { number: record.number }, header },
          body: { type, reason: reason.text, ...(isFunctional && toGroup) },
        })
      }
    >
      {(error) => (
        <>
          <ChoiceField
            label={acts.type}
            value={type}
            options={TYPES.map((value) => ({ value, label: acts.types[value] }))}
            onChange={(value) => setType(value as typeof type)}
            errorText={faultOf(error, 'type')}
          />
          {isFunctional ? (
            <>
              <ChoiceField
                label={acts.group}
                value={group}
                options={groups.options}
                loading={groups.isLoading}
                onChange={setGroup}
                placeholder={acts.choose}
                errorText={faultOf(error, 'group')}
              />
              <TextField
                label={`${acts.supplierTicket} (${acts.optional})`}
                value={ticket}
                onChange={setTicket}
                errorText={faultOf(error, 'supplierTicket')}
              />
            </>
          ) : null}
          <TextField
            label={acts.reason}
            rows={4}
            value={reason.text}
            onChange={reason.set}
            errorText={faultOf(error, 'reason')}
          />
        </>
      )}
    </ActForm>
  );
}
