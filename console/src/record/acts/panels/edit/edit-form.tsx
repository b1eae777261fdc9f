import { useState } from 'react';
import { api } from '../../../../api/client.ts';
import { PersonField } from '../../../../desk/person-field.tsx';
import { ChoiceField } from '../../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../../parts/fields/fault-of.ts';
import { InstantInput } from '../../../../parts/fields/instant-input.tsx';
import { TextField } from '../../../../parts/fields/text-field.tsx';
import { useWords } from '../../../../words/words.ts';
import { ActForm } from '../../act-form.tsx';
import { CategoryFields } from '../../category-fields.tsx';
import type { ActPanelProps } from '../panel-props.ts';
import { type Correction, changeOf, correctionOf } from './correction.ts';
import { RequesterFields } from './requester-fields.tsx';

const KINDS = ['incident', 'service_request'] as const;
const FIELDS = [
  ...['title', 'description', 'kind', 'category', 'subcategory', 'requester', 'owner', 'configurationItems', 'tags'],
  ...['supplierTicket', 'promisedAt'],
];

/** What the record says it is, where that was wrong. */
export function EditForm({ record, onDone }: ActPanelProps) {
  const { acts, terms, record: words } = useWords();
  const [typed, setTyped] = useState(() => correctionOf(record));
  const set = (changed: Partial<Correction>) => setTyped((before) => ({ ...before, ...changed }));
  const change = changeOf(record, typed);
  const text = (
    field: keyof Correction & string,
    label: string,
    error: unknown,
    more: { rows?: number; description?: string } = {},
  ) => (
    <TextField
      label={label}
      value={String(typed[field] ?? '')}
      onChange={(value) => set({ [field]: value })}
      errorText={faultOf(error, field === 'items' ? 'configurationItems' : field)}
      {...more}
    />
  );
  return (
    <ActForm
      act="edit"
      record={record}
      onDone={onDone}
      fields={FIELDS}
      disabled={Object.keys(change).length === 0}
      send={(header) =>
        api.PATCH('/incidents/{number}', { params: { path: { number: record.number }, header }, body: change })
      }
    >
      {(error) => (
        <>
          {text('title', terms.field.title, error)}
          {text('description', terms.field.description, error, { rows: 5 })}
          <RequesterFields value={typed} onChange={set} error={error} />
          <ChoiceField
            label={terms.field.kind}
            value={typed.kind}
            options={KINDS.map((value) => ({ value, label: terms.kind[value] }))}
            onChange={(kind) => set({ kind: kind as Correction['kind'] })}
            errorText={faultOf(error, 'kind')}
          />
          <CategoryFields value={typed} onChange={set} error={error} />
          <PersonField
            label={acts.owner}
            value={typed.owner}
            group={record.group}
            onChange={(owner) => set({ owner })}
            errorText={faultOf(error, 'owner')}
          />
          <InstantInput
            label={`${words.promised} (${acts.optional})`}
            value={record.promisedAt}
            onChange={(promisedAt) => set({ promisedAt })}
            errorText={faultOf(error, 'promisedAt')}
          />
          {text('supplierTicket', words.supplierTicket, error)}
          {text('items', terms.field.items, error, { description: acts.commaSeparated })}
          {text('tags', terms.field.tags, error, { description: acts.commaSeparated })}
        </>
      )}
    </ActForm>
  );
}
