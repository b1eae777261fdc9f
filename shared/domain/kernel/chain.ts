import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { JournalEntry } from './journal.ts';

/** What the first entry is chained to. */
export const CHAIN_START = '';

/**
 * The hash that ties an entry to all before it: SHA-256 of the previous hash and the entry's canonical JSON, its salt with it.
 * An entry changed, dropped or put in later no longer fits its successor, so tampering shows.
 */
export function chainHash(previous: string, entry: Omit<JournalEntry, 'hash'>): string {
  return createHash('sha256').update(previous).update(canonicalJson(entry)).digest('base64url');
}

/** 132 bits: more than anybody can try. */
const SALT_CHARACTERS = 22;

/**
 * @param seed - random, of one command, and kept nowhere
 * @returns the salt of one of its entries, of which no other tells anything
 */
export function saltOf(seed: string, place: number): string {
  return createHash('sha256').update(`${seed} ${place}`).digest('base64url').slice(0, SALT_CHARACTERS);
}

/** @returns the version of the first entry that does not fit, or null when the whole journal is as it was written */
export function firstBrokenLink(entries: readonly JournalEntry[]): number | null {
  let previous = CHAIN_START;
  let version = 0;
  for (const { hash, ...entry } of entries) {
    version += 1;
    if (entry.version !== version || chainHash(previous, entry) !== hash) return version;
    previous = hash;
  }
  return null;
}
