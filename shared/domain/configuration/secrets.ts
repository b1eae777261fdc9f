import type { Configuration } from './configuration.ts';
import { FRAGMENTS } from './fragments.ts';

/** What is shown in place of a secret, where that there is one is told. */
export const MASK = '***';

/** Fields of a configuration whose knowledge is a permission, by the path of the map they stand in. */
const SECRETS: Readonly<Record<string, readonly string[]>> = Object.assign(
  {},
  ...FRAGMENTS.map(({ secrets }) => secrets),
);

/** Stands where an address is kept apart. It is one, for the release before this one reads it as such, and leads nowhere (RFC 2606). */
const APART_URL = 'https://kept-apart.invalid/';

/** @param path - of a value in a configuration, name by name */
export function isSecret([map = '', , field = '']: readonly string[]): boolean {
  return Object.hasOwn(SECRETS, map) && (SECRETS[map]?.includes(field) ?? false);
}

/** A configuration for those who may not replace it: that a webhook is there is no secret, what is in it is one. */
export function withoutSecrets(document: Configuration) {
  const webhooks = Object.keys(document.webhooks).map((name) => [name, {}]);
  return { ...document, webhooks: Object.fromEntries(webhooks) as Record<string, Partial<WebhookSettings>> };
}

/** @returns the configuration as it is stored: that a webhook is there, and nothing of what is kept apart */
export function withSecretsApart<Document extends Pick<Configuration, 'webhooks'>>(document: Document): Document {
  const webhooks = Object.keys(document.webhooks).map((name) => [name, { url: APART_URL }]);
  return { ...document, webhooks: Object.fromEntries(webhooks) };
}

/** Whether an address only stands for one that is kept apart. */
export function isApart({ url }: { readonly url: string }): boolean {
  return url === APART_URL;
}

type WebhookSettings = Configuration['webhooks'][string];
