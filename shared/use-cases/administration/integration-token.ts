import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 192 bits, in hexadecimal: what nobody guesses needs no slow hash. */
export const SECRET_BYTES = 24;

/**
 * `fl_<tenant>_<integration>_<secret>`. A tenant may hold underscores, integration and secret hold none, so the last two are
 * always the same parts. Letters, digits, `_`, `-` and `.` alone: it fits a header, an address and a body as it is.
 */
const TOKEN = /^fl_([\w.-]{1,64})_([a-z0-9][a-z0-9.-]{0,62})_([\da-f]{48})$/;

export interface IntegrationToken {
  readonly tenant: string;
  readonly integration: string;
}

/** @returns a secret nobody has seen before */
export function newSecret(): Buffer {
  return randomBytes(SECRET_BYTES);
}

/** @param secret - of SECRET_BYTES */
export function formatToken({ tenant, integration }: IntegrationToken, secret: Uint8Array): string {
  return `fl_${tenant}_${integration}_${Buffer.from(secret).toString('hex')}`;
}

/** @returns what the token says in clear, which proves nothing yet; null for what is no token of an integration */
export function readToken(text: string): IntegrationToken | null {
  const [, tenant, integration] = TOKEN.exec(text) ?? [];
  return tenant === undefined || integration === undefined ? null : { tenant, integration };
}

/** What is kept of a token: SHA-256 in hexadecimal. */
export function tokenHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Compares with every hash, in constant time each, so that the answer takes as long whichever it is. */
export function isOneOf(text: string, hashes: readonly string[]): boolean {
  const given = Buffer.from(tokenHash(text), 'hex');
  const equal = hashes.map((hash) => timingSafeEqual(given, Buffer.from(hash, 'hex')));
  return equal.includes(true);
}
