import type { Slice } from '#domain/incident/slice.ts';
import { endChange, linkChange } from './change.ts';

/** The change that was raised from it, and what came of that. */
export const CHANGE_SLICE = {
  decisions: { 'link-change': linkChange, 'end-change': endChange },
  folds: {
    'change-linked': (_record, { data }) => ({ change: data.change }),
    'change-ended': (_record, { data }) => ({ changeEnded: data.change }),
  },
} satisfies Slice;
