import * as z from 'zod';
import { CHANGE_MODES, type ClockTerm, REOPEN_RULES } from '#events/service-level.ts';
import { CLOCK_NAMES, type ClockName } from '#events/vocabulary.ts';
import { matches, type PolicyFacts, PolicyMatchSchema, whyOf } from './policy-match.ts';
import { TargetSchema } from './target.ts';

const MOST_THRESHOLDS = 10;

const name = z.string().min(1).max(100);
const thresholds = z.array(z.int().min(1).max(99)).max(MOST_THRESHOLDS);

const PolicyClockSchema = z.strictObject({
  target: TargetSchema,
  /** Instead of the policy's. */
  calendar: name.optional(),
  thresholds: thresholds.optional(),
});

/**
 * A promise (SLA1): the first policy of the configuration whose conditions hold and that has the clock sets its target.
 * `thresholds` are percent of the target used, `reopen` and `mode` the rules 12 and 13 of the semantics.
 */
export const ServiceLevelPolicySchema = z.strictObject({
  name,
  match: PolicyMatchSchema.default({}),
  clocks: z.strictObject({ response: PolicyClockSchema, resolution: PolicyClockSchema }).partial(),
  calendar: name,
  thresholds: thresholds.default([50, 75]),
  reopen: z.enum(REOPEN_RULES).default('resume'),
  mode: z.enum(CHANGE_MODES).default('retroactive'),
});

export type ServiceLevelPolicy = z.output<typeof ServiceLevelPolicySchema>;

/** @returns one term per clock that any policy promises, response first; a record without a policy has no clocks */
export function chooseTerms(policies: readonly ServiceLevelPolicy[], facts: PolicyFacts): ClockTerm[] {
  return CLOCK_NAMES.flatMap((clock) => {
    const policy = policies.find((candidate) => candidate.clocks[clock] && matches(candidate.match, facts));
    return policy ? termOf(policy, clock) : [];
  });
}

function termOf(policy: ServiceLevelPolicy, clock: ClockName): ClockTerm[] {
  const promise = policy.clocks[clock];
  if (!promise) return [];
  return [
    {
      clock,
      policy: policy.name,
      why: whyOf(policy.match),
      target: promise.target,
      calendar: promise.calendar ?? policy.calendar,
      thresholds: promise.thresholds ?? policy.thresholds,
      reopen: policy.reopen,
      mode: policy.mode,
    },
  ];
}
