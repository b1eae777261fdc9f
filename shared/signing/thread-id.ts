import { fromBase32, toBase32 } from './base32.ts';
import type { Keyring, SigningKey } from './keyring.ts';
import { equalBytes, sign } from './signature.ts';

const SIGNATURE_BYTES = 10;

/**
 * The id every mail about a record carries in its References: `<INC-000001.<signature>@domain>`. SES replaces the Message-ID of
 * what it sends, but leaves References alone, and every mail program copies them into the answer.
 */
export function signThreadId(keyring: Keyring, tenant: string, number: string, domain: string): string {
  const key = keyring.current;
  const signature = toBase32(Buffer.concat([Buffer.from([key.id]), signatureOf(key, tenant, number)]));
  return `<${number}.${signature}@${domain}>`;
}

/** @returns the number the id names, or null when this desk did not make it for this tenant */
export function verifyThreadId(keyring: Keyring, tenant: string, id: string): string | null {
  const match = /^<([a-z]{2,5}-\d{6,12})\.([a-z2-7]+)@[^@>]+>$/i.exec(id.trim());
  const bytes = match?.[2] ? fromBase32(match[2]) : null;
  const key = bytes ? keyring.find(bytes[0] ?? 0) : null;
  if (!match?.[1] || !bytes || !key) return null;
  const number = match[1].toUpperCase();
  return equalBytes(bytes.subarray(1), signatureOf(key, tenant, number)) ? number : null;
}

function signatureOf(key: SigningKey, tenant: string, number: string): Buffer {
  return sign(key, 'thread', [tenant, number], SIGNATURE_BYTES);
}
