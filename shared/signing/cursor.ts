import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { invalid } from '#domain/kernel/errors.ts';
import type { Keyring, SigningKey } from './keyring.ts';

/** Half of SHA-256 is more than anybody can guess and keeps links short. */
const SIGNATURE_BYTES = 16;

/** A position in a list, for one tenant and one query only (Semantics, rule 40). */
const CursorSchema = z.object({ t: z.string(), q: z.string(), k: z.string() });

/** @returns the position as opaque, signed text */
export function sealCursor(keyring: Keyring, tenant: string, query: string, position: string): string {
  const body = Buffer.from(JSON.stringify({ t: tenant, q: query, k: position })).toString('base64url');
  return `${keyring.current.id}.${body}.${signature(keyring.current, body).toString('base64url')}`;
}

/** @throws DomainError invalid for a cursor that is not ours, another tenant's, or of another query */
export function openCursor(keyring: Keyring, tenant: string, query: string, cursor: string): string {
  const [id = '', body = '', given = ''] = cursor.split('.');
  const key = keyring.find(Number(id));
  if (key === null || !sameBytes(signature(key, body), Buffer.from(given, 'base64url'))) throw refused();
  const { t, q, k } = CursorSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  if (t !== tenant || q !== query) throw refused();
  return k;
}

function signature({ secret }: SigningKey, body: string): Buffer {
  return createHmac('sha256', secret).update(`cursor ${body}`).digest().subarray(0, SIGNATURE_BYTES);
}

function sameBytes(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function refused() {
  return invalid('cursor', 'must be the nextCursor of the same query');
}
