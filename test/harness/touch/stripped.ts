import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SSMClient } from '@aws-sdk/client-ssm';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ssmParameters } from '#shared/secrets/parameters.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { createKeyring } from '#shared/signing/keyring.ts';
import { type Stripped, stripSecrets } from '#shared/use-cases/secrets/strip-secrets.ts';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

/** What `npm run strip-secrets` does, on a desk where nothing is under way. */
export async function stripped({ addresses }: Pick<DeskOnThisMachine, 'addresses'>): Promise<Stripped> {
  const { aws: endpoint, region, tables } = addresses;
  const account = { endpoint, region, credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' } };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(account), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const table = { name: tables[0] ?? '', client };
  const secrets = createSecretStore('local', async () => ssmParameters(new SSMClient(account)));
  return stripSecrets({ table, keyring: createKeyring(table), secrets }, async () => {});
}
