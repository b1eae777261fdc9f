import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { WireError } from '#local/core/wire-error.ts';
import type { Iam } from '#local/runtime.ts';
import type { WireRequest } from '#local/service.ts';

const ALGORITHM = 'AWS4-HMAC-SHA256';

/**
 * Refuses a presigned link of a function's that was changed after it was signed: its expiry, its object, anything. The secrets behind
 * the operator's keys are not known here, so theirs are believed.
 * Signature version 4 in query parameters: "Authenticating Requests: Using Query Parameters" of the S3 API Reference.
 */
export function assertSigned(request: WireRequest, iam: Pick<Iam, 'secretOf'>): void {
  const { query } = request;
  const signature = query.get('X-Amz-Signature');
  if (signature === null) return;
  const [accessKeyId = '', ...scope] = (query.get('X-Amz-Credential') ?? '').split('/');
  const secret = iam.secretOf(accessKeyId);
  if (secret === undefined) return;
  const text = [ALGORITHM, query.get('X-Amz-Date') ?? '', scope.join('/'), sha256(canonical(request))].join('\n');
  if (isSame(signature, hmac(keyOf(secret, scope), text).toString('hex'))) return;
  throw new WireError(
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    403,
  );
}

function canonical({ method, path, query, headers }: WireRequest): string {
  const signed = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  const parameters = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort();
  const lines = signed.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`);
  return [
    method,
    path.split('/').map(encoded).join('/'),
    parameters.join('&'),
    lines.join(''),
    signed.join(';'),
    'UNSIGNED-PAYLOAD',
  ].join('\n');
}

/** As signature version 4 wants it: everything but letters, digits and `-._~`. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function keyOf(secret: string, scope: readonly string[]): Buffer {
  return scope.reduce<Buffer>((key, part) => hmac(key, part), Buffer.from(`AWS4${secret}`));
}

const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
