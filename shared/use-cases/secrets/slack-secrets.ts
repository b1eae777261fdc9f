import * as z from 'zod';
import type { SecretStore } from '#shared/secrets/secret-store.ts';
import type { SlackSettings } from '#shared/store/tenants/slack-settings.ts';
import { log } from '#shared/telemetry/log.ts';
import { referenceTo } from './reference.ts';
import type { SecretParts } from './secret-parts.ts';

const KIND = 'chat';

const SlackSecretsSchema = z.object({ botToken: z.string(), signingSecret: z.string() });

/** What the desk shows to Slack, and what Slack signs with. */
export type SlackSecrets = z.output<typeof SlackSecretsSchema>;

/** @returns what they are kept under */
export async function keepSlack(
  { keyring, secrets }: Pick<SecretParts, 'keyring' | 'secrets'>,
  tenant: string,
  { botToken, signingSecret }: SlackSecrets,
): Promise<string> {
  const value = JSON.stringify({ botToken, signingSecret });
  const reference = referenceTo(await keyring(), { tenant, kind: KIND, name: 'slack' }, value);
  await secrets.keep([{ tenant, kind: KIND, reference, value }]);
  return reference;
}

/** @returns null where nothing is set, or what was set is not there any more */
export async function openSlack(
  secrets: SecretStore,
  tenant: string,
  { set }: SlackSettings,
): Promise<SlackSecrets | null> {
  if (set === null) return null;
  const value = (await secrets.read(tenant, KIND, [set.reference])).get(set.reference);
  if (value === undefined) {
    log('SECRET_MISSING', { tenant, kind: KIND });
    return null;
  }
  return SlackSecretsSchema.parse(JSON.parse(value));
}
