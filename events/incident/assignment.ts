import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';

/** By what the desk chooses who has a record of a group; `none`: people choose. */
export const ASSIGNMENT_METHODS = ['none', 'round_robin', 'least_loaded', 'on_call'] as const;

/** By which somebody was chosen. */
export const CHOOSING_METHODS = ['round_robin', 'least_loaded', 'on_call'] as const;

/** Why nobody has it yet, from what comes first to what is found last. */
export const WAITING_REASONS = [
  /** Somebody is being chosen. */
  'turn',
  /** Nobody of the desk’s people is in the group. */
  'no_members',
  /** Nobody of the group has what its category asks for. */
  'no_skill',
  /** The schedule has a gap. */
  'nobody_on_call',
  /** All who could have it are away, or it is not their time. */
  'not_at_work',
  /** All who could have it and are at work have as much as they may. */
  'at_capacity',
  /** All who could have it have declined. */
  'all_declined',
] as const;

/** Who has the record by the desk’s choice, or why nobody yet. */
export const AssignmentSchema = z.object({
  state: z.enum(['assigned', 'waiting', 'none']).meta({
    description:
      '`assigned`: by the desk’s own choice. `waiting`: the desk has yet to choose. `none`: people choose, or have chosen',
  }),
  /** The method that chose, or why nobody was chosen. */
  reason: z.enum([...CHOOSING_METHODS, ...WAITING_REASONS]).nullable(),
  retryAt: InstantSchema.nullable().meta({
    description:
      'When the next one can be there; null where that is not known. Whatever frees somebody before counts, too',
  }),
});

export type Assignment = z.infer<typeof AssignmentSchema>;
export type AssignmentMethod = (typeof ASSIGNMENT_METHODS)[number];
export type ChoosingMethod = (typeof CHOOSING_METHODS)[number];
export type WaitingReason = (typeof WAITING_REASONS)[number];

/** People choose, or have chosen. */
export const BY_PEOPLE: Assignment = { state: 'none', reason: null, retryAt: null };
