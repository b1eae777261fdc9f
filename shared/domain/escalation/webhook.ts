import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';

/** Hosts that mean the machine itself, where a desk is tried out. */
const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
/** Standard Webhooks: a key of 24 to 64 bytes in base64 behind this prefix. */
const SECRET_PREFIX = 'whsec_';
const SHORTEST_KEY = 24;
const LONGEST_KEY = 64;

/** Another system's address for steps that call it. Without a secret its calls are not signed. */
export const WebhookSchema = z.strictObject({
  url: z
    .url()
    .max(2048)
    .refine(isAllowedUrl, 'must be https without a user in it; plain http is for this very machine alone'),
  secret: boundedText({ characters: 200, untrimmed: true })
    .refine(
      (secret) => webhookKey(secret) !== null,
      `must be ${SECRET_PREFIX} and ${SHORTEST_KEY} to ${LONGEST_KEY} bytes in base64`,
    )
    .optional(),
});

export type Webhook = z.infer<typeof WebhookSchema>;

/** @returns the bytes to sign with, or null when the text is no secret */
export function webhookKey(secret: string): Uint8Array | null {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret)) return null;
  const key = Uint8Array.from(atob(padded(secret.slice(SECRET_PREFIX.length))), (char) => char.charCodeAt(0));
  return key.length >= SHORTEST_KEY && key.length <= LONGEST_KEY ? key : null;
}

export function isLoopbackUrl(url: string): boolean {
  return LOOPBACK_HOSTS.includes(new URL(url).hostname);
}

function isAllowedUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackUrl(text));
}

function padded(base64: string): string {
  const bare = base64.replace(/=+$/, '');
  return bare.length % 4 === 1 ? '' : bare.padEnd(Math.ceil(bare.length / 4) * 4, '=');
}
