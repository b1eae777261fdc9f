import type { Slice } from '#domain/incident/slice.ts';
import { promiseDue } from './promise.ts';
import { missPromise, remindOfPromise } from './promised-date.ts';

/** A date somebody promised; it is given and taken back by classification. */
export const PROMISE = {
  folds: {
    'promise-reminded': ({ promise }) => ({ promise: promise && { ...promise, reminded: true } }),
    'promise-kept': ({ promise }) => ({ promise: promise && { ...promise, verdict: 'kept' } }),
    'promise-missed': ({ promise }) => ({ promise: promise && { ...promise, verdict: 'missed' } }),
  },
  effects: {
    'promise-reminder': (draft, { at }) => remindOfPromise(draft, at),
    'promise-due': (draft, { at }) => missPromise(draft, at),
  },
  plan: promiseDue,
} satisfies Slice;
