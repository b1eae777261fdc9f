import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { components } from '../../../client/api.d.ts';
import { api } from '../../api/client.ts';
import { usePeople } from '../../desk/use-people.ts';
import { useRules } from '../../desk/use-rules.ts';
import { TextField } from '../../parts/fields/text-field.tsx';
import { later } from '../../parts/later.tsx';
import { useWords } from '../../words/words.ts';
import { usePart } from './use-part.ts';

const InstantInput = later(() => import('../../parts/fields/instant-input.tsx').then((part) => part.InstantInput));

type Owner = components['schemas']['AddTaskBody']['owner'];

/** A piece of work for a group, somebody of the desk, or somebody outside. */
export function AddTask({ number }: { readonly number: string }) {
  const { record } = useWords();
  const [expanded, setExpanded] = useState(false);
  return (
    <ExpandableSection
      headerText={record.tasks.add}
      expanded={expanded}
      onChange={({ detail }) => setExpanded(detail.expanded)}
    >
      {expanded ? <TaskFields number={number} onDone={() => setExpanded(false)} /> : null}
    </ExpandableSection>
  );
}

function TaskFields({ number, onDone }: { readonly number: string; readonly onDone: () => void }) {
  const { record, acts } = useWords();
  const { tasks: words } = record;
  const { busy, run } = usePart(number);
  const ownerOf = useOwnerOf();
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState('');
  const [recovery, setRecovery] = useState(false);
  const [due, setDue] = useState<string | null>(null);
  const add = async () => {
    const body = {
      title,
      owner: ownerOf(owner.trim()),
      description: '',
      kind: recovery ? ('recovery' as const) : ('work' as const),
      due: due === null ? null : { at: due },
    };
    const params = { path: { number } };
    if (await run(() => api.POST('/incidents/{number}/tasks', { params, body }), words.added)) onDone();
  };
  return (
    <SpaceBetween size="s">
      <TextField label={words.name} value={title} onChange={setTitle} />
      <TextField label={words.owner} description={words.ownerHelp} value={owner} onChange={setOwner} />
      <Checkbox checked={recovery} onChange={({ detail }) => setRecovery(detail.checked)}>
        {words.recovery}
      </Checkbox>
      <InstantInput label={`${words.due} (${acts.optional})`} onChange={setDue} />
      <Button loading={busy} disabled={title.trim() === '' || owner.trim() === ''} onClick={() => void add()}>
        {words.add}
      </Button>
    </SpaceBetween>
  );
}

/** A name without `@` is a group; an address is somebody of the desk when the desk knows it. */
function useOwnerOf(): (typed: string) => Owner {
  const people = usePeople();
  const groups = Object.entries(useRules().data?.groups ?? {});
  return (typed) => {
    if (people.some(({ email }) => email === typed)) return { person: typed };
    if (typed.includes('@')) return { outside: typed };
    const named = groups.find(([name, { label }]) => name === typed || label === typed);
    return { group: named?.[0] ?? typed };
  };
}
