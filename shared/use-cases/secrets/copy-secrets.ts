import { type IntegrationItem, referToSecret } from '#shared/store/alerts/integrations.ts';
import type { StoredVersion } from '#shared/store/tenants/configuration-store.ts';
import { log } from '#shared/telemetry/log.ts';
import { keepSignatureOf } from './integration-secrets.ts';
import type { SecretParts } from './secret-parts.ts';
import { keepWebhooks } from './webhook-secrets.ts';

/**
 * What was written before secrets were kept apart is copied by whoever comes across it first and may. Nothing is taken away: the
 * version before finds all it needs (ADR 0095).
 */

/** @returns the version with what its webhooks are kept under */
export async function copyWebhooks(parts: SecretParts, tenant: string, stored: StoredVersion): Promise<StoredVersion> {
  const { version, document, secrets } = stored;
  if (secrets !== null || Object.keys(document.webhooks).length === 0) return stored;
  const copied = await attempt(tenant, async () => {
    const references = await keepWebhooks(parts, tenant, document.webhooks);
    await parts.configurations.refer(tenant, version, references);
    return references;
  });
  return { ...stored, secrets: copied };
}

/** Copies what integrations sign with. */
export async function copySignatures(
  parts: SecretParts,
  tenant: string,
  items: readonly IntegrationItem[],
): Promise<void> {
  for (const item of items) {
    const { name, secret } = item;
    if (secret === null || secret.reference !== null || secret.value === null) continue;
    const { value } = secret;
    await attempt(tenant, async () => {
      const reference = await keepSignatureOf(parts, tenant, name, value);
      await referToSecret(parts.table, tenant, item, reference);
    });
  }
}

async function attempt<T>(tenant: string, copy: () => Promise<T>): Promise<T | null> {
  try {
    return await copy();
  } catch (error) {
    // Recovery: it is where it was, is used from there, and is tried again by whoever comes next.
    log('SECRET_NOT_COPIED', { tenant }, error);
    return null;
  }
}
