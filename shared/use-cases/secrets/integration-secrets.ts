import type { SecretStore } from '#shared/secrets/secret-store.ts';
import type { IntegrationItem, IntegrationSecret } from '#shared/store/alerts/integrations.ts';
import { areSecretsApart } from '#shared/store/tenants/secrets-apart.ts';
import { log } from '#shared/telemetry/log.ts';
import { referenceTo } from './reference.ts';
import type { SecretParts } from './secret-parts.ts';

const KIND = 'integrations';

/** Keeps what an integration signs with. @returns how its item tells of it */
export async function keepSignature(
  parts: SecretParts,
  tenant: string,
  name: string,
  value: string,
): Promise<Pick<IntegrationSecret, 'reference' | 'value'>> {
  const reference = await keepSignatureOf(parts, tenant, name, value);
  return { reference, value: (await areSecretsApart(parts.table)) ? null : value };
}

/** @returns what it is kept under */
export async function keepSignatureOf(
  { keyring, secrets }: Pick<SecretParts, 'keyring' | 'secrets'>,
  tenant: string,
  name: string,
  value: string,
): Promise<string> {
  const reference = referenceTo(await keyring(), { tenant, kind: KIND, name }, value);
  await secrets.keep([{ tenant, kind: KIND, reference, value }]);
  return reference;
}

/** @returns what an integration signs with; null where nothing is set, or what was set is not there any more */
export async function openSignature(
  secrets: SecretStore,
  tenant: string,
  { secret }: Pick<IntegrationItem, 'secret'>,
): Promise<string | null> {
  if (secret === null) return null;
  const { reference, value } = secret;
  if (reference === null) return value;
  const found = (await secrets.read(tenant, KIND, [reference])).get(reference) ?? value;
  if (found === null) log('SECRET_MISSING', { tenant, kind: KIND });
  return found;
}
