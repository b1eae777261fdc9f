import type { Slice } from '#domain/incident/slice.ts';
import { restored } from './evolve-problem-resolution.ts';
import { linkProblem, publishWorkaround, unlinkProblem } from './problem.ts';
import { resolveWithProblem, restore } from './resolution.ts';

/** What its cause means for it, where that is a problem of its own. */
export const PROBLEM_SLICE = {
  decisions: {
    'link-problem': linkProblem,
    'unlink-problem': unlinkProblem,
    'publish-workaround': publishWorkaround,
    'resolve-with-problem': resolveWithProblem,
    restore,
  },
  folds: {
    'problem-linked': (_record, { data }) => ({ problem: data.problem }),
    'problem-unlinked': () => ({ problem: null }),
    'workaround-published': (_record, { data }) => ({ workaroundTold: data.key }),
    restored,
  },
} satisfies Slice;
