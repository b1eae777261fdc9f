import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useWords } from '../../words/words.ts';
import type { Incident } from '../use-record.ts';
import { usePart } from './use-part.ts';

interface PeopleProps {
  readonly record: Incident;
  readonly mayAct: boolean;
}

/** Who is told what is public and may answer, beside the requester. */
export function People({ record: { number, participants }, mayAct }: PeopleProps) {
  const { record } = useWords();
  const { people: words } = record;
  const { busy, run } = usePart(number);
  const [email, setEmail] = useState('');
  const params = { path: { number } };
  const add = async () => {
    const body = { email: email.trim() };
    if (await run(() => api.POST('/incidents/{number}/participants', { params, body }), words.added)) setEmail('');
  };
  const remove = (who: string) =>
    run(() => api.POST('/incidents/{number}/participants/remove', { params, body: { email: who } }), words.removed);
  return (
    <SpaceBetween size="xs">
      {participants.length === 0 ? <Box color="text-body-secondary">{words.none}</Box> : null}
      {participants.map(({ email: who, name }) => (
        <div key={who}>
          {name === null ? who : `${name}, ${who}`}{' '}
          {mayAct ? (
            <Button
              variant="inline-icon"
              iconName="remove"
              ariaLabel={words.remove(who)}
              onClick={() => void remove(who)}
            />
          ) : null}
        </div>
      ))}
      {mayAct ? (
        <SpaceBetween size="xs">
          <TextField label={words.email} value={email} onChange={setEmail} />
          <Button loading={busy} disabled={!email.includes('@')} onClick={() => void add()}>
            {words.add}
          </Button>
        </SpaceBetween>
      ) : null}
    </SpaceBetween>
  );
}
