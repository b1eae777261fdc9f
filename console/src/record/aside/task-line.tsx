import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import type { components } from '../../../client/api.d.ts';
import { api } from '../../api/client.ts';
import { Named } from '../../desk/named.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { Written } from '../../parts/text/written.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { useWords } from '../../words/words.ts';
import { usePart } from './use-part.ts';

type Task = components['schemas']['Task'];

interface TaskLineProps {
  readonly number: string;
  readonly task: Task;
  readonly mayAct: boolean;
}

/** A task: whose, due when, and how it ended; completing takes notes, canceling a reason. */
export function TaskLine({ number, task, mayAct }: TaskLineProps) {
  const { record, acts, app } = useWords();
  const { tasks: words } = record;
  const { busy, run } = usePart(number);
  const [asked, setAsked] = useState<'complete' | 'cancel' | null>(null);
  const [text, setText] = useState('');
  const params = { path: { number, id: task.id } };
  const end = async () => {
    const notes = text.trim() === '' ? null : text;
    const send = () =>
      asked === 'cancel'
        ? api.POST('/incidents/{number}/tasks/{id}/cancel', { params, body: { reason: text } })
        : api.POST('/incidents/{number}/tasks/{id}/complete', { params, body: { notes } });
    if (await run(send, words.changed)) setAsked(null);
  };
  return (
    <SpaceBetween size="xxs">
      <div>
        <strong>{`${task.id} ${task.title}`}</strong>{' '}
        <StatusIndicator type={indicatorOf(task)}>
          {task.overdue ? words.overdue : words.state[task.state]}
        </StatusIndicator>
      </div>
      <div>
        <Owner task={task} /> {task.dueAt === null ? null : <Instant at={task.dueAt} />}
      </div>
      {task.outcome === null ? null : <Written text={task.outcome} />}
      {!mayAct || task.state !== 'open' ? null : asked === null ? (
        <SpaceBetween size="xs" direction="horizontal">
          <Button
            variant="inline-link"
            ariaLabel={`${words.complete}: ${task.title}`}
            onClick={() => setAsked('complete')}
          >
            {words.complete}
          </Button>
          <Button variant="inline-link" ariaLabel={`${words.cancel}: ${task.title}`} onClick={() => setAsked('cancel')}>
            {words.cancel}
          </Button>
        </SpaceBetween>
      ) : (
        <SpaceBetween size="xs">
          <TextField label={asked === 'cancel' ? acts.reason : words.notes} value={text} onChange={setText} rows={2} />
          <SpaceBetween size="xs" direction="horizontal">
            <Button loading={busy} disabled={asked === 'cancel' && text.trim() === ''} onClick={() => void end()}>
              {words[asked]}
            </Button>
            <Button variant="link" onClick={() => setAsked(null)}>
              {app.cancel}
            </Button>
          </SpaceBetween>
        </SpaceBetween>
      )}
    </SpaceBetween>
  );
}

function indicatorOf({ state, overdue }: Task) {
  if (state === 'done') return 'success';
  if (state !== 'open') return 'stopped';
  return overdue ? 'error' : 'pending';
}

function Owner({ task: { owner } }: { readonly task: Task }) {
  if ('group' in owner) return owner.group;
  return 'person' in owner ? <Named email={owner.person} /> : owner.outside;
}
