import type { ComponentType } from 'react';
import { Panel } from '../../app/shell/panel.tsx';
import { useWords } from '../../words/words.ts';
import type { QueueRow } from '../rows/queue-row.ts';
import type { Asking, Deed } from './deed.ts';
import type { ActFormProps } from './forms/act-form.tsx';
import { AssignForm } from './forms/assign-form.tsx';
import { CancelForm } from './forms/cancel-form.tsx';
import { HoldForm } from './forms/hold-form.tsx';
import { ResolveForm } from './forms/resolve-form.tsx';
import { TagForm } from './forms/tag-form.tsx';

const FORMS: Readonly<Record<Asking, ComponentType<ActFormProps>>> = {
  assign: AssignForm,
  tag: TagForm,
  hold: HoldForm,
  resolve: ResolveForm,
  cancel: CancelForm,
};

interface ActPanelProps {
  readonly act: Asking;
  readonly rows: readonly QueueRow[];
  readonly onDo: (deed: Deed) => void;
  readonly onClose: () => void;
}

/** What an act needs to know, beside the list. */
export function ActPanel({ act, rows, onDo, onClose }: ActPanelProps) {
  const { queues } = useWords();
  const Form = FORMS[act];
  const label = queues.acts[act];
  const [only] = rows;
  const about = rows.length === 1 && only !== undefined ? only.number : queues.records(rows.length);
  return (
    <Panel header={`${label}: ${about}`} onClose={onClose}>
      <Form label={label} onDo={onDo} onCancel={onClose} />
    </Panel>
  );
}
