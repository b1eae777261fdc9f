import type { Slice } from '#domain/incident/slice.ts';
import { accept, assign } from './assignment.ts';
import { assigned } from './evolve-assigned.ts';

/** Who has it. */
export const ASSIGNMENT = {
  decisions: {
    assign,
    accept,
  },
  folds: {
    assigned,
    accepted: (_record, { data }) => ({ status: 'in_progress', assignee: data.assignee, owner: data.owner }),
  },
} satisfies Slice;
