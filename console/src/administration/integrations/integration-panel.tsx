import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useMe } from '../../app/use-me.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import type { Integration } from './integration.ts';

/** Where it posts to, and what it proves itself with. */
export function IntegrationPanel({ integration }: { readonly integration: Integration }) {
  const { integrations } = useAdministrationWords();
  const { name, path, source, proof, topics, lastTestAt } = integration;
  const mayChange = useMe().has('admin');
  return (
    <SpaceBetween size="l">
      <KeyValuePairs
        columns={1}
        items={[
          { label: integrations.path, value: `POST /api${path}` },
          { label: integrations.source, value: source },
          { label: integrations.proof, value: integrations.proofs[proof] },
          { label: integrations.topics, value: topics.join(', ') || '–' },
          { label: integrations.tested, value: lastTestAt === null ? '–' : <Instant at={lastTestAt} /> },
        ]}
      />
      <Tokens integration={integration} mayChange={mayChange} />
      {mayChange && proof === 'hmac' ? <Secret name={name} secret={integration.secret} /> : null}
    </SpaceBetween>
  );
}

function Tokens({ integration, mayChange }: { readonly integration: Integration; readonly mayChange: boolean }) {
  const { integrations } = useAdministrationWords();
  const { act, failed } = useAct(['/integrations']);
  const { name, tokens } = integration;
  const revoke = (id: string) =>
    void act(
      () => api.DELETE('/integrations/{name}/tokens/{id}', { params: { path: { name, id } } }),
      integrations.revoked(id),
    );
  return (
    <SpaceBetween size="s">
      <Header variant="h3" description={integrations.twoTokens}>
        {integrations.tokens}
      </Header>
      {tokens.length === 0 ? <Box color="text-body-secondary">{integrations.noToken}</Box> : null}
      {tokens.map(({ id, createdAt, createdBy }) => (
        <div key={id}>
          {id}, <Instant at={createdAt} />, {createdBy}{' '}
          {mayChange ? (
            <Button variant="inline-link" ariaLabel={integrations.revokeNamed(id)} onClick={() => revoke(id)}>
              {integrations.revoke}
            </Button>
          ) : null}
        </div>
      ))}
      {failed === null ? null : <Failure error={failed} />}
    </SpaceBetween>
  );
}

function Secret({ name, secret }: Pick<Integration, 'name' | 'secret'>) {
  const { integrations } = useAdministrationWords();
  const [value, setValue] = useState('');
  const { act, busy, faults, failed } = useAct(['/integrations']);
  const set = async () => {
    const body = { secret: value };
    const kept = await act(
      () => api.PUT('/integrations/{name}/secret', { params: { path: { name } }, body }),
      integrations.secretKept,
    );
    if (kept !== null) setValue('');
  };
  return (
    <FormField
      label={integrations.secret}
      description={secret === null ? integrations.noSecret : integrations.secretSet(secret.setBy)}
      errorText={faults.map(({ message }) => message).join('; ')}
      secondaryControl={
        <Button loading={busy} disabled={value === ''} onClick={() => void set()}>
          {integrations.setSecret}
        </Button>
      }
    >
      <Input type="password" autoComplete={false} value={value} onChange={({ detail }) => setValue(detail.value)} />
      {failed === null || faults.length > 0 ? null : <Failure error={failed} />}
    </FormField>
  );
}
