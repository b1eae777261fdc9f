import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { $api, api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';

const CHANGED = ['/people', '/people/{email}/absences'];

/** When somebody is away: whole days, in the zone of whoever says so. */
export function Absences({ email }: { readonly email: string }) {
  const { people, remove } = useAdministrationWords();
  const params = { path: { email } };
  const list = $api.useQuery('get', '/people/{email}/absences', { params });
  const { act, failed } = useAct(CHANGED);
  const take = (id: string) =>
    void act(() => api.DELETE('/people/{email}/absences/{id}', { params: { path: { email, id } } }));
  return (
    <SpaceBetween size="s">
      <Header variant="h3">{people.absences}</Header>
      {(list.data?.items ?? []).map(({ id, from, to, reason }) => (
        <div key={id}>
          <Instant at={from} /> – <Instant at={to} /> {reason}{' '}
          <Button variant="inline-link" ariaLabel={people.removeAbsence(from.slice(0, 10))} onClick={() => take(id)}>
            {remove}
          </Button>
        </div>
      ))}
      {list.data?.items.length === 0 ? <Box color="text-body-secondary">{people.never}</Box> : null}
      {failed === null ? null : <Failure error={failed} />}
      <NewAbsence email={email} />
    </SpaceBetween>
  );
}

const DAY_MS = 86_400_000;

function NewAbsence({ email }: { readonly email: string }) {
  const { people, add } = useAdministrationWords();
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [reason, setReason] = useState('');
  const { act, busy, failed } = useAct(CHANGED);
  const send = async () => {
    const from = new Date(`${first}T00:00`).toISOString();
    // Until the midnight after; half a day on keeps clear of a clock that is put back.
    const after = new Date(Date.parse(`${last}T12:00`) + DAY_MS);
    const to = new Date(after.getFullYear(), after.getMonth(), after.getDate()).toISOString();
    const body = { from, to, ...(reason.trim() !== '' && { reason: reason.trim() }) };
    const added = await act(() => api.POST('/people/{email}/absences', { params: { path: { email } }, body }));
    if (added === null) return;
    for (const clear of [setFirst, setLast, setReason]) clear('');
  };
  return (
    <SpaceBetween size="s">
      <FormField label={people.firstDay}>
        <DatePicker value={first} placeholder="YYYY-MM-DD" onChange={({ detail }) => setFirst(detail.value)} />
      </FormField>
      <FormField label={people.lastDay}>
        <DatePicker value={last} placeholder="YYYY-MM-DD" onChange={({ detail }) => setLast(detail.value)} />
      </FormField>
      <FormField label={people.reason} description={people.reasonHelp}>
        <Input value={reason} onChange={({ detail }) => setReason(detail.value)} />
      </FormField>
      {failed === null ? null : <Failure error={failed} />}
      <Button loading={busy} disabled={first === '' || last === ''} onClick={() => void send()}>
        {add}
      </Button>
    </SpaceBetween>
  );
}
