import * as z from 'zod';
import { TargetDurationSchema } from '#domain/time/target.ts';
import { EscalationMomentSchema, EscalationStepSchema, type EscalationTerm } from '#events/incident/escalation.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';

export const MOST_STEPS = 20;

const momentOf = EscalationMomentSchema.options;

/** A step as it is configured; its offset after the breach is open time, as a target is. */
const StepSchema = EscalationStepSchema.extend({
  at: z.union([momentOf[0], momentOf[1], momentOf[2], z.strictObject({ afterBreach: TargetDurationSchema })]),
});

/** What happens, and when, while a promise is in danger or broken (ASG6). Service levels name one by its name. */
export const EscalationPolicySchema = z.strictObject({
  steps: z
    .array(StepSchema)
    .min(1)
    .max(MOST_STEPS)
    .refine((steps) => new Set(steps.map((step) => `${step.clock} ${step.name}`)).size === steps.length, {
      message: 'the steps of one clock must have different names',
    }),
});

export type EscalationPolicy = z.output<typeof EscalationPolicySchema>;
export type EscalationPolicies = Readonly<Record<string, EscalationPolicy>>;

/** @returns the steps of a policy that are for one clock, to be kept with its promise; undefined when there are none */
export function escalationTerm(
  policies: EscalationPolicies,
  policy: string | undefined,
  clock: ClockName,
): EscalationTerm | undefined {
  const configured = policy !== undefined && Object.hasOwn(policies, policy) ? policies[policy] : undefined;
  if (policy === undefined || configured === undefined) return undefined;
  const steps = configured.steps.filter((step) => step.clock === clock);
  return steps.length === 0 ? undefined : { policy, steps };
}
