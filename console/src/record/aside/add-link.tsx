import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useWords } from '../../words/words.ts';
import { usePart } from './use-part.ts';

const RELATIONS = ['related_to', 'duplicate_of', 'caused_by', 'follow_up_of'] as const;

/** Joins the record to another. */
export function AddLink({ number }: { readonly number: string }) {
  const { record } = useWords();
  const { relations: words } = record;
  const { busy, run } = usePart(number);
  const [relation, setRelation] = useState<(typeof RELATIONS)[number]>('related_to');
  const [target, setTarget] = useState('');
  const link = async () => {
    const params = { path: { number } };
    const body = { relation, target: target.trim().toUpperCase() };
    if (await run(() => api.POST('/incidents/{number}/links', { params, body }), words.added)) setTarget('');
  };
  return (
    <SpaceBetween size="xs">
      <ChoiceField
        label={words.relation}
        value={relation}
        options={RELATIONS.map((value) => ({ value, label: words.kinds[value] ?? value }))}
        onChange={(value) => setRelation(value as typeof relation)}
      />
      <TextField label={words.target} value={target} onChange={setTarget} />
      <Button loading={busy} disabled={target.trim() === ''} onClick={() => void link()}>
        {words.link}
      </Button>
    </SpaceBetween>
  );
}
