import type { WebhooksPart } from './webhooks-fragment.ts';

/** Stands where an address is kept apart. It is one, for the release before this one reads it as such, and leads nowhere (RFC 2606). */
const APART_URL = 'https://kept-apart.invalid/';

/** @returns the configuration as it is stored: that a webhook is there, and nothing of what is kept apart */
export function withSecretsApart<Document extends WebhooksPart>(document: Document): Document {
  const webhooks = Object.keys(document.webhooks).map((name) => [name, { url: APART_URL }]);
  return { ...document, webhooks: Object.fromEntries(webhooks) };
}

/** Whether an address only stands for one that is kept apart. */
export function isApart({ url }: { readonly url: string }): boolean {
  return url === APART_URL;
}
