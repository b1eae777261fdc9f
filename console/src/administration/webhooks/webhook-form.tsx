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
import { conditionsOf, type Webhook } from './webhook.ts';

const FORMAT: Field = { name: 'format', kind: 'choice', of: ['standard', 'slack', 'teams'] };
const OWNER: Field = { name: 'owner', kind: 'text' };
const FIELDS: readonly Field[] = [
  { name: 'name', kind: 'text' },
  { name: 'url', kind: 'text' },
  { name: 'events', kind: 'texts' },
  { name: 'priority', at: ['match', 'priority'], kind: 'choices', of: LEVELS, empty: 'absent' },
  { name: 'group', at: ['match', 'group'], kind: 'choices', of: 'groups', empty: 'absent' },
];

interface WebhookFormProps {
  readonly webhook: Webhook;
  /** @param secret - of a new one, told this once; null where there is none */
  readonly onDone: (made: { readonly name: string; readonly secret: string } | null) => void;
}

/** Who is told of what; its format is what it began with. */
export function WebhookForm({ webhook, onDone }: WebhookFormProps) {
  const { app } = useWords();
  const { webhooks, remove } = useAdministrationWords();
  const isNew = webhook.id === '';
  const [value, setValue] = useState<object>({ ...webhook, match: webhook.match ?? {} });
  const { act, busy, faults, failed } = useAct(['/webhooks', '/webhooks/{id}']);
  const { name, url, format, events, match, owner } = value as Webhook;
  const params = { path: { id: webhook.id } };
  const add = async () => {
    const body = { name, url, format, events, match: conditionsOf(match) };
    const answer = await act(() => api.POST('/webhooks', { body }), webhooks.saved(name));
    const secret = answer?.data?.secret ?? null;
    if (answer !== null) onDone(secret === null ? null : { name, secret });
  };
  const change = async () => {
    const body = { name, url, events, owner, match: conditionsOf(match) ?? null };
    if (await act(() => api.PATCH('/webhooks/{id}', { params, body }), webhooks.saved(name))) onDone(null);
  };
  const take = async () => {
    if (await act(() => api.DELETE('/webhooks/{id}', { params }), webhooks.removed(webhook.name))) onDone(null);
  };
  const renew = async () => {
    const answer = await act(() => api.POST('/webhooks/{id}/secret', { params }));
    if (answer?.data?.secret) onDone({ name: webhook.name, secret: answer.data.secret });
  };
  return (
    <SpaceBetween size="l">
      <RecordForm
        section="webhooks-out"
        fields={isNew ? [FORMAT, ...FIELDS] : [...FIELDS, OWNER]}
        value={value}
        faults={faults}
        onChange={setValue}
      />
      {failed === null || faults.length > 0 ? null : <Failure error={failed} />}
      <SpaceBetween direction="horizontal" size="xs">
        <Button variant="primary" loading={busy} onClick={() => void (isNew ? add() : change())}>
          {app.save}
        </Button>
        {isNew || format !== 'standard' ? null : <Button onClick={() => void renew()}>{webhooks.renew}</Button>}
        {isNew ? null : (
          <Button ariaLabel={webhooks.removeNamed(webhook.name)} onClick={() => void take()}>
            {remove}
          </Button>
        )}
      </SpaceBetween>
    </SpaceBetween>
  );
}
