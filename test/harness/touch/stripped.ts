import { SSMClient } from '@aws-sdk/client-ssm';
import { ssmParameters } from '#shared/secrets/parameters.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { createKeyring } from '#shared/signing/keyring.ts';
import { type Stripped, stripSecrets } from '#shared/use-cases/secrets/strip-secrets.ts';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { operatorOf, operatorTable } from '#test/harness/desk/operator-table.ts';

/** What `npm run strip-secrets` does, on a desk where nothing is under way. */
export async function stripped({ addresses }: Pick<DeskOnThisMachine, 'addresses'>): Promise<Stripped> {
  const table = operatorTable(addresses);
  const secrets = createSecretStore('local', async () => ssmParameters(new SSMClient(operatorOf(addresses))));
  return stripSecrets({ table, keyring: createKeyring(table), secrets }, async () => {});
}
