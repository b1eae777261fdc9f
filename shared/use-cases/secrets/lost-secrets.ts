import type { SecretStore } from '#shared/secrets/secret-store.ts';
import type { IntegrationItem } from '#shared/store/alerts/integrations.ts';
import type { StoredVersion } from '#shared/store/tenants/configuration-store.ts';
import { openSignature } from './integration-secrets.ts';
import { openWebhooks } from './webhook-secrets.ts';

/** @returns paths of what was set, and is not there any more: somebody deleted it, or the table is one that was restored elsewhere */
export async function lostSecrets(
  secrets: SecretStore,
  tenant: string,
  current: StoredVersion,
  integrations: readonly { readonly item: IntegrationItem }[],
): Promise<string[]> {
  const webhooks = Object.entries(await openWebhooks(secrets, tenant, current));
  const signed = integrations.filter(({ item }) => item.secret !== null);
  const signatures = await Promise.all(signed.map(({ item }) => openSignature(secrets, tenant, item)));
  return [
    ...webhooks.flatMap(([name, webhook]) => (webhook === null ? [`webhooks.${name}`] : [])),
    ...signed.flatMap(({ item }, index) => (signatures[index] === null ? [`integrations.${item.name}`] : [])),
  ];
}
