import type { Slice } from './slice.ts';

/** What keeps a record going and says nothing of its matter. */
export const UPKEEP = {
  decisions: {
    // What is due is applied before and after every command; this one asks for nothing else.
    'fire-timers': () => undefined,
  },
  folds: { repaired: () => ({}) },
} satisfies Slice;
