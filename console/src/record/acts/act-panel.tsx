import { Panel } from '../../app/shell/panel.tsx';
import { useWords } from '../../words/words.ts';
import type { Incident } from '../use-record.ts';
import type { ActName } from './acts.ts';
import type { Difference } from './differences.ts';
import { AddToKnowledge } from './panels/add-to-knowledge.tsx';
import { AssignForm } from './panels/assign-form.tsx';
import { AtOnceForm } from './panels/at-once-form.tsx';
import { ContactForm } from './panels/contact-form.tsx';
import { EditForm } from './panels/edit/edit-form.tsx';
import { EscalateForm } from './panels/escalate-form.tsx';
import { HoldForm } from './panels/hold-form.tsx';
import { AcceptMajorForm } from './panels/major/accept-major-form.tsx';
import { MergeForm } from './panels/merge-form.tsx';
import { PageForm } from './panels/page-form.tsx';
import { PriorityForm } from './panels/priority-form.tsx';
import { ReasonForm } from './panels/reason-form.tsx';
import { ResolveForm } from './panels/resolve-form.tsx';
import { SplitForm } from './panels/split-form.tsx';
import { SupportForm } from './panels/support-form.tsx';
import { WaitForm } from './panels/wait-form.tsx';
import type { Level } from './priority-change.ts';

/** An act somebody is about to do. */
export interface Asked {
  readonly act: ActName;
  readonly priority?: Level;
  readonly stale?: readonly Difference[];
}

interface ActPanelProps {
  readonly asked: Asked;
  readonly record: Incident;
  /** Entries of the conversation that are chosen for a record of their own. */
  readonly chosen: readonly number[];
  readonly onClose: () => void;
}

/** What an act needs to know, asked beside the record and not over it. */
export function ActPanel({ asked, record, chosen, onClose }: ActPanelProps) {
  const { acts } = useWords();
  return (
    <Panel header={`${acts.name[asked.act]}: ${record.number}`} onClose={onClose}>
      <FormOf asked={asked} record={record} chosen={chosen} onDone={onClose} />
    </Panel>
  );
}

type FormOfProps = Omit<ActPanelProps, 'onClose'> & { readonly onDone: () => void };

function FormOf({ asked, chosen, ...props }: FormOfProps) {
  const { act, priority, stale = [] } = asked;
  switch (act) {
    case 'accept':
    case 'resume':
    case 'confirm':
    case 'close':
    case 'unmerge':
    case 'unsplit':
      return <AtOnceForm act={act} stale={stale} {...props} />;
    case 'add-to-knowledge':
      return <AddToKnowledge {...props} />;
    case 'hold':
      return <HoldForm {...props} />;
    case 'wait':
      return <WaitForm {...props} />;
    case 'assign':
      return <AssignForm {...props} />;
    case 'escalate':
      return <EscalateForm {...props} />;
    case 'resolve':
      return <ResolveForm {...props} />;
    case 'classify':
      return <PriorityForm {...props} priority={priority} />;
    case 'edit':
      return <EditForm {...props} />;
    case 'contact':
      return <ContactForm {...props} />;
    case 'merge':
      return <MergeForm {...props} />;
    case 'split':
      return <SplitForm {...props} chosen={chosen} />;
    case 'page':
      return <PageForm {...props} />;
    case 'support':
      return <SupportForm {...props} />;
    case 'accept-major':
      return <AcceptMajorForm {...props} />;
    case 'reopen':
    case 'decline':
    case 'cancel':
    case 'propose-major':
    case 'reject-major':
    case 'demote-major':
      return <ReasonForm {...props} act={act} />;
  }
}
