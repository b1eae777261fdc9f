import type { Slice } from '#domain/incident/slice.ts';
import { carriedOver, splitOff as splitOffFold, splitUndone } from './evolve-splitting.ts';
import { splitOff, undoSplit } from './splitting.ts';

/** Two matters in one record. */
export const SPLITTING = {
  decisions: { 'split-off': splitOff, 'undo-split': undoSplit },
  folds: { 'split-off': splitOffFold, 'carried-over': carriedOver, 'split-undone': splitUndone },
} satisfies Slice;
