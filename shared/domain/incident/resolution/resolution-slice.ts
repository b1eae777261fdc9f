import type { Slice } from '#domain/incident/slice.ts';
import { closeAutomatically, closureDue } from './auto-closure.ts';
import { canceled, reopened, resolved } from './evolve-resolution.ts';
import { cancel, close, confirm, reopen, resolve } from './resolution.ts';

/** How it ends, and whether that holds. */
export const RESOLUTION = {
  decisions: {
    resolve,
    confirm,
    reopen: (draft, { reason }) => reopen(draft, reason),
    close,
    cancel,
  },
  folds: {
    resolved,
    reopened,
    canceled,
    closed: (_record, { at }) => ({ status: 'closed', closedAt: at }),
    confirmed: ({ status }) => (status === 'closed' ? { confirmedLate: true } : {}),
  },
  effects: { 'auto-closure': closeAutomatically },
  plan: closureDue,
} satisfies Slice;
