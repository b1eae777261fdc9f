import type { Slice } from '#domain/incident/slice.ts';
import { linkProblem, publishWorkaround, unlinkProblem } from './problem.ts';

/** What its cause means for it, where that is a problem of its own. */
export const PROBLEM_SLICE = {
  decisions: {
    'link-problem': linkProblem,
    'unlink-problem': unlinkProblem,
    'publish-workaround': publishWorkaround,
  },
  folds: {
    'problem-linked': (_record, { data }) => ({ problem: data.problem }),
    'problem-unlinked': () => ({ problem: null }),
    'workaround-published': (_record, { data }) => ({ workaroundTold: data.key }),
  },
} satisfies Slice;
