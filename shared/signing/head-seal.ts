import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Keyring, SigningKey } from './keyring.ts';

/** The end of a journal: whose it is, and the hash its last entry has. */
export interface Head {
  readonly tenant: string;
  readonly number: string;
  readonly version: number;
  readonly hash: string;
}

/**
 * `unsigned`: written before heads were signed. `forged`: somebody else wrote it, or signed with a key the desk does not have.
 */
export type HeadState = 'signed' | 'unsigned' | 'forged';

/** 128 bits: it can be tried nowhere but against the desk itself. */
const SIGNATURE_BYTES = 16;

/** @returns the number of the key and the signature of a head, as text */
export function sealHead({ current }: Keyring, head: Head): string {
  return `${current.id}.${signature(current, head).toString('base64url')}`;
}

export function headState({ find }: Keyring, head: Head, seal: string | undefined): HeadState {
  if (seal === undefined) return 'unsigned';
  const [id = '', given = ''] = seal.split('.');
  const key = find(Number(id));
  if (key === null) return 'forged';
  const [right, told] = [signature(key, head), Buffer.from(given, 'base64url')];
  return right.length === told.length && timingSafeEqual(right, told) ? 'signed' : 'forged';
}

function signature({ secret }: SigningKey, { tenant, number, version, hash }: Head): Buffer {
  const text = `head ${JSON.stringify([tenant, number, version, hash])}`;
  return createHmac('sha256', secret).update(text).digest().subarray(0, SIGNATURE_BYTES);
}
