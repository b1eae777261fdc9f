import { randomBytes } from 'node:crypto';
import { readValue, writeValue } from '#local/core/state.ts';
import type { LocalState } from '#local/runtime.ts';

const SEED_BYTES = 32;

/** The secret of a data folder, made once: what was signed before a restart is good after it. */
export function seedOf(state: LocalState): string {
  const stored = readValue(state, 'seed');
  if (stored !== undefined) return stored;
  const seed = randomBytes(SEED_BYTES).toString('hex');
  writeValue(state, 'seed', seed);
  return seed;
}
