import type { Slice } from '#domain/incident/slice.ts';
import { accept, assign } from './assignment.ts';
import { decline } from './decline.ts';
import { assigned } from './evolve-assigned.ts';
import { accepted, declined, postponed, supportRequested } from './evolve-turns.ts';
import { turnsDue } from './plan-turns.ts';
import { askSupport } from './support.ts';
import { assignInTurn } from './turns.ts';

/** Who has it. */
export const ASSIGNMENT = {
  decisions: {
    assign,
    accept,
    decline,
    'take-turn': (draft) => assignInTurn(draft, { onlyIfAnother: true }),
    'ask-support': askSupport,
  },
  folds: {
    assigned,
    accepted,
    declined,
    'assignment-postponed': postponed,
    'support-requested': supportRequested,
  },
  effects: { assignment: (draft) => assignInTurn(draft) },
  plan: turnsDue,
} satisfies Slice;
