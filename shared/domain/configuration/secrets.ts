import type { Configuration } from './configuration.ts';

/** What is shown in place of a secret, where that there is one is told. */
export const MASK = '***';

/**
 * Fields of a configuration whose knowledge is a permission, by the path of the map they stand in: whoever knows where a chat
 * takes messages can send some.
 */
const SECRETS = { webhooks: ['url', 'secret'] } as const;

/** @param path - of a value in a configuration, name by name */
export function isSecret([map = '', , field = '']: readonly string[]): boolean {
  return Object.entries(SECRETS).some(([name, fields]) => name === map && fields.some((secret) => secret === field));
}

/** A configuration for those who may not replace it: that a webhook is there is no secret, what is in it is one. */
export function withoutSecrets(document: Configuration) {
  const webhooks = Object.keys(document.webhooks).map((name) => [name, {}]);
  return { ...document, webhooks: Object.fromEntries(webhooks) as Record<string, Partial<WebhookSettings>> };
}

type WebhookSettings = Configuration['webhooks'][string];
