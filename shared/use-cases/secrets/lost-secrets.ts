import type { SecretStore } from '#shared/secrets/secret-store.ts';
import type { IntegrationItem } from '#shared/store/alerts/integrations.ts';
import type { StoredVersion } from '#shared/store/tenants/configuration-store.ts';
import type { SlackSettings } from '#shared/store/tenants/slack-settings.ts';
import { openSignature } from './integration-secrets.ts';
import { openSlack } from './slack-secrets.ts';
import { openWebhooks } from './webhook-secrets.ts';

/** What refers to secrets. */
interface Users {
  readonly configuration: StoredVersion;
  readonly integrations: readonly { readonly item: IntegrationItem }[];
  readonly slack: SlackSettings;
}

/** @returns paths of what was set, and is not there any more: somebody deleted it, or the table is one that was restored elsewhere */
export async function lostSecrets(
  secrets: SecretStore,
  tenant: string,
  { configuration, integrations, slack }: Users,
): Promise<string[]> {
  const webhooks = Object.entries(await openWebhooks(secrets, tenant, configuration));
  const signed = integrations.filter(({ item }) => item.secret !== null);
  const signatures = await Promise.all(signed.map(({ item }) => openSignature(secrets, tenant, item)));
  const isSlackLost = slack.set !== null && (await openSlack(secrets, tenant, slack)) === null;
  return [
    ...(isSlackLost ? ['chat.slack'] : []),
    ...webhooks.flatMap(([name, webhook]) => (webhook === null ? [`webhooks.${name}`] : [])),
    ...signed.flatMap(({ item }, index) => (signatures[index] === null ? [`integrations.${item.name}`] : [])),
  ];
}
