import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import type { Entry } from './journal.ts';

/** What the first entry is chained to. */
export const CHAIN_START = '';

/**
 * The hash that ties an entry to all before it: SHA-256 of the previous hash and the entry's canonical JSON.
 * An entry changed, dropped or put in later no longer fits its successor, so tampering shows.
 */
export function chainHash(previous: string, entry: Omit<Entry, 'hash'>): string {
  return createHash('sha256').update(previous).update(canonicalJson(entry)).digest('base64url');
}

/** @returns the version of the first entry that does not fit, or null when the whole journal is as it was written */
export function firstBrokenLink(entries: readonly Entry[]): number | null {
  let previous = CHAIN_START;
  let version = 0;
  for (const { hash, ...entry } of entries) {
    version += 1;
    if (entry.version !== version || chainHash(previous, entry) !== hash) return version;
    previous = hash;
  }
  return null;
}
