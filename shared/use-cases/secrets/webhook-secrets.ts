import { type Webhook, WebhookSchema } from '#domain/escalation/webhook.ts';
import { isApart } from '#domain/escalation/webhooks-apart.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { byteLength } from '#events/terms/text.ts';
import type { SecretStore } from '#shared/secrets/secret-store.ts';
import type { StoredVersion } from '#shared/store/tenants/configuration-store.ts';
import type { WebhookReferences } from '#shared/store/tenants/webhook-references.ts';
import { referenceTo } from './reference.ts';
import type { SecretParts } from './secret-parts.ts';

const KIND = 'webhooks';
/** Of a parameter of the tier that costs nothing. */
export const MOST_BYTES = 4096;

type Webhooks = Readonly<Record<string, Webhook>>;

/** Keeps addresses and secrets of webhooks. @returns what they are kept under @throws DomainError invalid for what has no room */
export async function keepWebhooks(
  { keyring, secrets }: Pick<SecretParts, 'keyring' | 'secrets'>,
  tenant: string,
  webhooks: Webhooks,
): Promise<WebhookReferences> {
  const names = Object.keys(webhooks);
  if (names.length === 0) return {};
  checkWebhooks(webhooks);
  const keys = await keyring();
  const kept = Object.entries(webhooks).map(([name, { url, secret }]) => {
    const value = JSON.stringify({ url, secret });
    return {
      name,
      tenant,
      kind: KIND,
      reference: referenceTo(keys, { tenant, kind: KIND, name }, value),
      value,
    } as const;
  });
  await secrets.keep(kept);
  return Object.fromEntries(kept.map(({ name, reference }) => [name, reference]));
}

function checkWebhooks(webhooks: Webhooks): void {
  const errors = Object.entries(webhooks).flatMap(([name, { url, secret }]) => {
    const path = `webhooks.${name}.url`;
    // What stands for an address would take the place of the one it stands for.
    if (isApart({ url })) return [{ path, message: 'stands for an address that is kept apart, and is none' }];
    if (byteLength(JSON.stringify({ url, secret })) <= MOST_BYTES) return [];
    return [{ path, message: `must have at most ${MOST_BYTES} bytes together with its secret` }];
  });
  if (errors.length > 0) throw new DomainError('invalid', { errors });
}

/**
 * @param names - of the webhooks somebody asks for; one that is not in the configuration is not in the answer
 * @returns them as they are called; null for one whose address and secret are not there any more
 */
export async function openWebhooks(
  secrets: SecretStore,
  tenant: string,
  { document: { webhooks }, secrets: references }: StoredVersion,
  names: readonly string[] = Object.keys(webhooks),
): Promise<Record<string, Webhook | null>> {
  const asked = names.flatMap((name) => (Object.hasOwn(webhooks, name) ? [{ name, stored: webhooks[name] }] : []));
  const referenceOf = (name: string) => (references && Object.hasOwn(references, name) ? references[name] : undefined);
  const values = await secrets.read(
    tenant,
    KIND,
    asked.flatMap(({ name }) => referenceOf(name) ?? []),
  );
  return Object.fromEntries(
    asked.map(({ name, stored }) => {
      const value = values.get(referenceOf(name) ?? '');
      if (value !== undefined) return [name, WebhookSchema.parse(JSON.parse(value))];
      return [name, stored === undefined || isApart(stored) ? null : stored];
    }),
  );
}
