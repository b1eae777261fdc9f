import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { components } from '../../../client/api.d.ts';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { useWords } from '../../words/words.ts';
import type { Field } from '../fields/field.ts';
import { PartPage } from '../part-page.tsx';
import { RecordForm } from '../records/record-form.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';

type Tenant = components['schemas']['Tenant'];

const FIELDS: readonly Field[] = [{ name: 'addresses', kind: 'texts' }];

/** Which addresses a tenant may use: for the operator of the stage. */
export function TenantsPage() {
  const { tenants } = useAdministrationWords();
  const [name, setName] = useState('');
  const [tenant, setTenant] = useState<Tenant | null>(null);
  const { act, busy, failed } = useAct([]);
  const read = async () => {
    const answer = await act(() => api.GET('/tenants/{name}', { params: { path: { name: name.trim() } } }));
    setTenant(answer?.data ?? null);
  };
  return (
    <PartPage section="tenants">
      <SpaceBetween size="l">
        <FormField
          label={tenants.name}
          description={tenants.nameHelp}
          secondaryControl={
            <Button loading={busy} disabled={name.trim() === ''} onClick={() => void read()}>
              {tenants.read}
            </Button>
          }
        >
          <Input
            value={name}
            onChange={({ detail }) => setName(detail.value)}
            onKeyDown={({ detail }) => detail.key === 'Enter' && name.trim() !== '' && void read()}
          />
        </FormField>
        {failed === null ? null : <Failure error={failed} />}
        {tenant === null ? null : <TenantForm key={tenant.name} tenant={tenant} />}
      </SpaceBetween>
    </PartPage>
  );
}

function TenantForm({ tenant }: { readonly tenant: Tenant }) {
  const { app } = useWords();
  const { tenants } = useAdministrationWords();
  const [value, setValue] = useState<object>(tenant);
  const { act, busy, faults, failed } = useAct([]);
  const { addresses } = value as Tenant;
  const params = { path: { name: tenant.name } };
  const save = () =>
    void act(() => api.PUT('/tenants/{name}', { params, body: { addresses } }), tenants.saved(tenant.name));
  return (
    <Container>
      <SpaceBetween size="m">
        <RecordForm section="tenants" fields={FIELDS} value={value} faults={faults} onChange={setValue} />
        <KeyValuePairs items={[{ label: tenants.used, value: tenant.used.join(', ') || '–' }]} />
        {failed === null || faults.length > 0 ? null : <Failure error={failed} />}
        <Button variant="primary" loading={busy} onClick={save}>
          {app.save}
        </Button>
      </SpaceBetween>
    </Container>
  );
}
