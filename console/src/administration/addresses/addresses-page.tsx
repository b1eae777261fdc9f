import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { components } from '../../../client/api.d.ts';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';

type Address = components['schemas']['Address'];

/** Whether mail goes to an address, and letting it go there again. */
export function AddressesPage() {
  const { addresses } = useAdministrationWords();
  const [typed, setTyped] = useState('');
  const [address, setAddress] = useState<Address | null>(null);
  const { act, busy, failed } = useAct([]);
  const params = (of: string) => ({ params: { path: { address: of } } });
  const read = async () => {
    const answer = await act(() => api.GET('/mail/addresses/{address}', params(typed.trim())));
    setAddress(answer?.data ?? null);
  };
  const clear = async (of: string) => {
    const answer = await act(() => api.POST('/mail/addresses/{address}/clear', params(of)), addresses.cleared(of));
    if (answer?.data) setAddress(answer.data);
  };
  return (
    <PartPage section="addresses">
      <SpaceBetween size="l">
        <FormField
          label={addresses.address}
          secondaryControl={
            <Button loading={busy} disabled={typed.trim() === ''} onClick={() => void read()}>
              {addresses.look}
            </Button>
          }
        >
          <Input
            type="email"
            value={typed}
            onChange={({ detail }) => setTyped(detail.value)}
            onKeyDown={({ detail }) => detail.key === 'Enter' && typed.trim() !== '' && void read()}
          />
        </FormField>
        {failed === null ? null : <Failure error={failed} />}
        {address === null ? null : <State address={address} onClear={() => void clear(address.address)} />}
      </SpaceBetween>
    </PartPage>
  );
}

function State({ address: of, onClear }: { readonly address: Address; readonly onClear: () => void }) {
  const { addresses } = useAdministrationWords();
  const { address, state, since, why, lastCleared } = of;
  if (state === null) {
    return (
      <Alert type="success" header={addresses.fine(address)}>
        {lastCleared === null ? null : (
          <>
            {addresses.clearedBy(lastCleared.by)} <Instant at={lastCleared.at} />
          </>
        )}
      </Alert>
    );
  }
  return (
    <Alert type="error" header={addresses.states[state]} action={<Button onClick={onClear}>{addresses.clear}</Button>}>
      {why} {since === null ? null : <Instant at={since} />}
    </Alert>
  );
}
