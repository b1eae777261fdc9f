import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SigningKey } from './keyring.ts';

/** What a signature is for. One made for one purpose never passes for another. */
export type Purpose =
  | 'reply'
  | 'recipient'
  | 'thread'
  | 'link'
  | 'task'
  | 'survey'
  | 'status'
  | 'page'
  | 'cursor'
  | 'integration'
  | 'secret'
  | 'upload'
  | 'feed'
  | 'subscribe'
  | 'unsubscribe';

/**
 * HMAC-SHA256 over the purpose and the parts, truncated.
 *
 * @param bytes 10 (80 bits) for what can only be tried against the desk itself, one mail or request at a time
 */
export function sign(key: SigningKey, purpose: Purpose, parts: readonly string[], bytes: number): Buffer {
  // JSON keeps the parts apart: ["ab","c"] and ["a","bc"] are different texts.
  const text = JSON.stringify([purpose, ...parts]);
  return createHmac('sha256', key.secret).update(text).digest().subarray(0, bytes);
}

/** Compares in constant time; false for another length. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.byteLength === right.byteLength && timingSafeEqual(left, right);
}
