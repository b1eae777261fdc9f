import type { Configuration } from '#domain/configuration/configuration.ts';
import type { SecretStore } from '#shared/secrets/secret-store.ts';
import type { StoredVersion } from '#shared/store/tenants/configuration-store.ts';
import { openWebhooks } from './webhook-secrets.ts';

/** A configuration as those see it who may replace it. */
export interface OpenConfiguration {
  readonly version: number;
  readonly document: Omit<Configuration, 'webhooks'> & {
    /** Nothing of a webhook whose address and secret are not there any more: they have to be set again. */
    readonly webhooks: Readonly<Record<string, Partial<Configuration['webhooks'][string]>>>;
  };
}

/** @returns a version with the addresses and secrets that are kept apart */
export async function openConfiguration(
  secrets: SecretStore,
  tenant: string,
  stored: StoredVersion,
): Promise<OpenConfiguration> {
  const found = Object.entries(await openWebhooks(secrets, tenant, stored));
  const webhooks = Object.fromEntries(found.map(([name, webhook]) => [name, webhook ?? {}]));
  return { version: stored.version, document: { ...stored.document, webhooks } };
}
