import { invalid } from '#domain/kernel/errors.ts';

const ETAG = /^(?:W\/)?"(\d{1,15})"$/;
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/;

/** @returns the entity tag of a version */
export function etag(version: number): string {
  return `"${version}"`;
}

/**
 * A weak tag is taken too: proxies weaken tags when they compress, and a version is a version.
 *
 * @returns the version an `If-Match` demands; nothing when it is absent or `*`, which any existing record meets
 */
export function versionDemanded(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const version = ETAG.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw invalid('If-Match', 'must be an ETag of the desk, such as "3", or *');
  return Number(version);
}

/**
 * Tags are compared weakly (RFC 9110, 13.1.2): a proxy that compresses weakens them, and what they stand for is the same.
 *
 * @returns whether an `If-None-Match` names the tag: whoever asks has that already
 */
export function isKnown(ifNoneMatch: string | null, tag: string | undefined): boolean {
  if (ifNoneMatch === null || tag === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(tag) ?? false;
}

/** @returns the key, 1 to 255 printable ASCII characters, or nothing when it is absent */
export function idempotencyKey(header: string | undefined): string | undefined {
  if (header !== undefined && !KEY.test(header)) {
    throw invalid('Idempotency-Key', 'must be 1 to 255 printable ASCII characters');
  }
  return header;
}
