import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words.ts';
import { WhatIf } from '../../clocks/what-if.tsx';
import { ActForm } from '../act-form.tsx';
import { changeOf, LEVELS, type Level } from '../priority-change.ts';
import type { ActPanelProps } from './panel-props.ts';

const BY_MATRIX = '';

interface PriorityFormProps extends ActPanelProps {
  /** Chosen already, beside the clocks. */
  readonly priority?: Level | undefined;
}

/** Impact, urgency, and a priority by hand; what each would do to the clocks is seen before it is done. */
export function PriorityForm({ record, onDone, priority }: PriorityFormProps) {
  const { acts, terms } = useWords();
  const [wanted, setWanted] = useState({
    impact: record.impact,
    urgency: record.urgency,
    priority: priority ?? record.priorityOverride?.priority ?? null,
  });
  const reason = useDraft(`${record.number}.classify`);
  const change = changeOf(record, wanted);
  const levels = LEVELS.map((value) => ({ value, label: terms.priority[value] }));
  const needsReason = change.priority !== undefined && change.priority !== null;
  const done = () => {
    reason.clear();
    onDone();
  };
  return (
    <ActForm
      act="classify"
      record={record}
      onDone={done}
      onLeave={onDone}
      fields={['impact', 'urgency', 'priority', 'reason']}
      disabled={Object.keys(change).length === 0 || (needsReason && reason.text.trim() === '')}
      send={(header) =>
        api.PATCH('/incidents/{number}', {
          params: { path: { number: record.number }, header },
          body: { ...change, ...(reason.text.trim() !== '' && { reason: reason.text }) },
        })
      }
    >
      {(error) => (
        <>
          <ChoiceField
            label={terms.field.impact}
            value={wanted.impact}
            options={levels}
            onChange={(value) => setWanted({ ...wanted, impact: value as Level })}
            errorText={faultOf(error, 'impact')}
          />
          <ChoiceField
            label={terms.field.urgency}
            value={wanted.urgency}
            options={levels}
            onChange={(value) => setWanted({ ...wanted, urgency: value as Level })}
            errorText={faultOf(error, 'urgency')}
          />
          <ChoiceField
            label={terms.field.priority}
            value={wanted.priority ?? BY_MATRIX}
            options={[{ value: BY_MATRIX, label: acts.byMatrix }, ...levels]}
            onChange={(value) => setWanted({ ...wanted, priority: value === BY_MATRIX ? null : (value as Level) })}
            errorText={faultOf(error, 'priority')}
          />
          <TextField
            label={needsReason ? acts.priorityReason : `${acts.reason} (${acts.optional})`}
            rows={3}
            value={reason.text}
            onChange={reason.set}
            errorText={faultOf(error, 'reason')}
          />
          <WhatIf number={record.number} version={record.version} change={change} />
        </>
      )}
    </ActForm>
  );
}
