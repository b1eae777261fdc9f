import { readIntegration, writeIntegration } from '#shared/store/alerts/integrations.ts';
import { keepSignatureOf } from './integration-secrets.ts';
import type { StoredItem, StripParts } from './strip-secrets.ts';

/**
 * Keeps apart what an integration signs with, and takes it out of its item.
 *
 * @returns whether anything was in it
 */
export async function stripIntegration(parts: StripParts, { tenant, sk }: StoredItem): Promise<boolean> {
  const item = await readIntegration(parts.table, tenant, String(sk));
  const { name, secret } = item;
  if (secret === null || secret.value === null) return false;
  const reference = await keepSignatureOf(parts, tenant, name, secret.value);
  // What somebody changed since is found by the next pass.
  await writeIntegration(parts.table, tenant, { ...item, secret: { ...secret, reference, value: null } }, []);
  return true;
}
