import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { useWords } from '../../words/words.ts';
import { type Field, LEVELS } from '../fields/field.ts';
import { RecordForm } from '../records/record-form.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import type { Item } from './item.ts';

const ID: Field = { name: 'id', kind: 'text' };
const FIELDS: readonly Field[] = [
  { name: 'label', kind: 'text' },
  { name: 'names', kind: 'texts' },
  { name: 'group', kind: 'choice', of: 'groups', empty: 'absent' },
  { name: 'owner', kind: 'text', empty: 'absent' },
  { name: 'criticality', kind: 'choice', of: LEVELS, empty: 'absent' },
  { name: 'dependsOn', kind: 'texts' },
  { name: 'environment', kind: 'text', empty: 'absent' },
  { name: 'runbook', kind: 'text', empty: 'absent' },
  { name: 'service', kind: 'toggle' },
  { name: 'public', kind: 'toggle' },
];

interface ItemFormProps {
  readonly item: Item;
  readonly onDone: () => void;
}

/** An item of the register. */
export function ItemForm({ item, onDone }: ItemFormProps) {
  const { app } = useWords();
  const { register, remove } = useAdministrationWords();
  const isNew = item.id === '';
  const [value, setValue] = useState<object>(item);
  const { act, busy, faults, failed } = useAct(['/configuration-items']);
  const { id, ...body } = value as Item;
  const params = { path: { id: id.trim() } };
  const save = async () => {
    if (await act(() => api.PUT('/configuration-items/{id}', { params, body }), register.saved(body.label))) onDone();
  };
  const take = async () => {
    if (await act(() => api.DELETE('/configuration-items/{id}', { params }), register.removed(body.label))) onDone();
  };
  return (
    <SpaceBetween size="l">
      <RecordForm
        section="register"
        fields={isNew ? [ID, ...FIELDS] : FIELDS}
        value={value}
        faults={faults}
        onChange={setValue}
      />
      {failed === null || faults.length > 0 ? null : <Failure error={failed} />}
      <SpaceBetween direction="horizontal" size="xs">
        <Button variant="primary" loading={busy} disabled={id.trim() === ''} onClick={() => void save()}>
          {app.save}
        </Button>
        {isNew ? null : <Button onClick={() => void take()}>{remove}</Button>}
      </SpaceBetween>
    </SpaceBetween>
  );
}
