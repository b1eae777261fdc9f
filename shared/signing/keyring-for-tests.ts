import { type Keyring, toKeyring } from './keyring.ts';

const secret = (seed: number) => Buffer.alloc(32, seed).toString('base64');

/** A keyring with one key, and the same after a rotation. */
export const aKeyring: Keyring = toKeyring({ current: 1, keys: { 1: secret(1) } });
export const aRotatedKeyring: Keyring = toKeyring({ current: 2, keys: { 1: secret(1), 2: secret(2) } });
export const aForeignKeyring: Keyring = toKeyring({ current: 1, keys: { 1: secret(9) } });
