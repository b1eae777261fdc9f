import type { Slice } from '#domain/incident/slice.ts';
import { begun, remembering, stepped } from './evolve-paging.ts';
import { pageAnotherWay } from './page-another-way.ts';
import { pageByHand } from './page-by-hand.ts';
import { left, withMore } from './pages-ahead.ts';
import { pagingDue } from './plan-paging.ts';
import { pageAgain, pageAhead, takePageStep } from './take-page-step.ts';

/** Who is woken until somebody has taken it. */
export const PAGING_SLICE = {
  decisions: { page: pageByHand, 'page-failed': pageAnotherWay },
  folds: {
    'paging-begun': (_record, entry) => begun(entry),
    'page-stepped': stepped,
    paged: (record, { at, data }) => ({
      pagesAhead: left(record.pagesAhead ?? [], data.insteadOf === undefined ? [] : data.pages, at),
      ...remembering(record, data.pages),
    }),
    'page-requested': (record, { at, data }) => ({
      pagesAhead: withMore(record.pagesAhead ?? [], data.ahead, at),
      ...remembering(record, data.pages),
    }),
    'paging-exhausted': ({ paging }) => ({ paging: paging && { ...paging, state: 'exhausted', next: null } }),
  },
  effects: { 'page-step': takePageStep, 'page-ahead': pageAhead, 'page-again': pageAgain },
  plan: pagingDue,
} satisfies Slice;
