import { promiseAfter } from '#domain/incident/promise/promise.ts';
import type { Slice } from '#domain/incident/slice.ts';
import { raise, reclassify } from './classification.ts';

/** What it is, how bad and how urgent. */
export const CLASSIFICATION = {
  decisions: { reclassify, raise },
  folds: {
    reclassified: (_record, entry) => ({
      ...Object.fromEntries(Object.entries(entry.data.changes).map(([field, change]) => [field, change.to])),
      ...promiseAfter(entry),
    }),
  },
} satisfies Slice;
