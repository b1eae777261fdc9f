import { randomBytes } from 'node:crypto';
import { type Webhook, WebhookSchema } from '#domain/escalation/webhook.ts';
import type { WebhookRecord } from '#domain/webhooks/webhook-record.ts';
import type { WebhookFormat } from '#events/webhook/webhook.ts';
import type { SecretStore } from '#shared/secrets/secret-store.ts';
import { referenceTo } from '#shared/use-cases/secrets/reference.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import { readAllWebhooks } from './all-webhooks.ts';

const KIND = 'webhooks';
/** As long as what it keys: HMAC-SHA256. */
const SECRET_BYTES = 32;

/** @returns null for chats, which know their sender by the address */
export function newSecret(format: WebhookFormat): string | null {
  return format === 'standard' ? `whsec_${randomBytes(SECRET_BYTES).toString('base64')}` : null;
}

/** Keeps where a webhook leads and what signs it. @returns what stands for both */
export async function keepApart(
  { keyring, secrets }: Pick<SecretParts, 'keyring' | 'secrets'>,
  { tenant, id }: { readonly tenant: string; readonly id: string },
  { url, secret }: { readonly url: string; readonly secret: string | null },
): Promise<string> {
  const value = JSON.stringify({ url, ...(secret !== null && { secret }) });
  const reference = referenceTo(await keyring(), { tenant, kind: KIND, name: id }, value);
  await secrets.keep([{ tenant, kind: KIND, reference, value }]);
  return reference;
}

/** @returns null when it is not there any more: a restored desk has none until somebody sets them again */
export async function readApart(secrets: SecretStore, { tenant, fields }: WebhookRecord): Promise<Webhook | null> {
  const value = (await secrets.read(tenant, KIND, [fields.keptAs])).get(fields.keptAs);
  return value === undefined ? null : WebhookSchema.parse(JSON.parse(value));
}

/** @returns paths of those whose address and secret are not there any more */
export async function lostWebhooks({ table, secrets }: SecretParts, tenant: string): Promise<string[]> {
  const records = [...(await readAllWebhooks(table, tenant)).records.values()];
  const apart = await Promise.all(records.map((record) => readApart(secrets, record)));
  return records.flatMap(({ fields }, index) => (apart[index] === null ? [`webhooks-out.${fields.name}`] : []));
}
