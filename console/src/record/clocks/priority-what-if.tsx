import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { useWords } from '../../words/words.ts';
import type { Asked } from '../acts/act-panel.tsx';
import { LEVELS, type Level } from '../acts/priority-change.ts';
import type { Incident } from '../use-record.ts';
import { WhatIf } from './what-if.tsx';

interface PriorityWhatIfProps {
  readonly record: Incident;
  readonly onAsk: (asked: Asked) => void;
}

/** Another priority, tried on the clocks; changing it is the next step and asks for a reason. */
export function PriorityWhatIf({ record, onAsk }: PriorityWhatIfProps) {
  const { clocks, terms } = useWords();
  const [priority, setPriority] = useState<Level>(record.priority);
  const isOther = priority !== record.priority;
  return (
    <>
      <ChoiceField
        label={clocks.whatIf}
        value={priority}
        options={LEVELS.map((value) => ({ value, label: terms.priority[value] }))}
        onChange={(value) => setPriority(value as Level)}
      />
      <WhatIf number={record.number} version={record.version} change={isOther ? { priority } : {}} />
      {isOther ? <Button onClick={() => onAsk({ act: 'classify', priority })}>{clocks.changeIt}</Button> : null}
    </>
  );
}
