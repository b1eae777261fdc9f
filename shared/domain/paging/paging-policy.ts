import * as z from 'zod';
import { NameSchema } from '#domain/fragments/words.ts';
import { PolicyMatchSchema } from '#domain/sla/policy-match.ts';
import { boundedDuration } from '#domain/time/duration.ts';
import { PageStepSchema } from '#events/incident/paging.ts';

const MOST_STEPS = 20;
const MOST_REPEATS = 20;
const MOST_RULES = 100;
/** Longer than anybody waits for the next one; a slip of the finger is told from it. */
const LONGEST_WAIT_SECONDS = 7 * 86_400;

/** So long by the clock on the wall: nobody who is paged waits for opening hours. */
const WaitSchema = boundedDuration({
  ...{ least: 1, tooShort: 'must be longer than zero' },
  ...{ most: LONGEST_WAIT_SECONDS, tooLong: 'must be at most a week' },
});

/** Whom to page, one step after the other, until somebody accepts (Semantics, rule 48). */
export const PagingPolicySchema = z.strictObject({
  steps: z
    .array(PageStepSchema.extend({ wait: WaitSchema }))
    .min(1)
    .max(MOST_STEPS),
  /** How often all steps are taken again. */
  repeat: z.int().min(0).max(MOST_REPEATS).default(0),
  /** Paged again when the one who accepted writes nothing for so long (rule 49). */
  reAcknowledgeAfter: WaitSchema.optional(),
});

export type PagingPolicy = z.output<typeof PagingPolicySchema>;

/** The first rule that a record matches says by which policy people are paged for it. */
export const PagingRulesSchema = z
  .array(z.strictObject({ match: PolicyMatchSchema.default({}), policy: NameSchema }))
  .max(MOST_RULES);
