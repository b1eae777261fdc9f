import { randomBytes } from 'node:crypto';

const SEED_BYTES = 32;

/** @returns chance for the salts of one command; the domain is given it like time and ids */
export function newSaltSeed(): string {
  return randomBytes(SEED_BYTES).toString('base64url');
}
