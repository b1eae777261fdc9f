import { turnAt } from '#domain/incident/assignment/evolve-turns.ts';
import { requesterChanged } from '#domain/incident/participants/evolve-participants.ts';
import { promiseAfter } from '#domain/incident/promise/promise.ts';
import type { Slice } from '#domain/incident/slice.ts';
import { raise, reclassify } from './classification.ts';

type RequesterChange = Parameters<typeof requesterChanged>[1];

/** What it is, how bad and how urgent. */
export const CLASSIFICATION = {
  decisions: { reclassify, raise },
  folds: {
    reclassified: (record, entry) => ({
      ...Object.fromEntries(Object.entries(entry.data.changes).map(([field, change]) => [field, change.to])),
      ...(entry.data.changes.requester && requesterChanged(record, entry.data.changes.requester as RequesterChange)),
      ...promiseAfter(entry),
      // Another category asks for other skills, and somebody may have them.
      ...(entry.data.changes.category && record.assignment.state === 'waiting' && { assignment: turnAt(entry.at) }),
    }),
  },
} satisfies Slice;
