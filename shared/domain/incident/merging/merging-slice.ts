import type { Slice } from '#domain/incident/slice.ts';
import { givenBack, merged, takenIn, unmerged } from './evolve-merging.ts';
import { giveBack, merge, takeIn, unmerge } from './merging.ts';

/** Two records about one matter. */
export const MERGING = {
  decisions: { merge, 'take-in': takeIn, unmerge, 'give-back': giveBack },
  folds: { merged, 'taken-in': takenIn, unmerged, 'given-back': givenBack },
} satisfies Slice;
