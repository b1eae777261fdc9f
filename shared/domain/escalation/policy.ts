import * as z from 'zod';
import { TargetDurationSchema } from '#domain/time/target.ts';
import { ZoneSchema } from '#domain/time/zone-schema.ts';
import { EscalationMomentSchema, EscalationStepSchema, type EscalationTerm } from '#events/incident/escalation.ts';
import { boundedText } from '#events/terms/text.ts';
import { type ClockName, EmailSchema, LanguageSchema } from '#events/terms/vocabulary.ts';
import { WebhookSchema } from './webhook.ts';

const MOST_STEPS = 20;
const MOST_IN_A_CHAIN = 20;

const name = boundedText({ characters: 100, least: 1, untrimmed: true });

const momentOf = EscalationMomentSchema.options;

/** A step as it is configured; its offset after the breach is open time, as a target is. */
const StepSchema = EscalationStepSchema.extend({
  at: z.union([momentOf[0], momentOf[1], z.strictObject({ afterBreach: TargetDurationSchema })]),
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

/** The parts of a configuration that escalation brings. All may be left out: a desk starts without any. */
export const ESCALATION_FIELDS = {
  escalationPolicies: z.record(name, EscalationPolicySchema).default({}),
  /** People told together, e.g. managers in order of rank. */
  chains: z.record(name, z.array(EmailSchema).min(1).max(MOST_IN_A_CHAIN)).default({}),
  incidentManager: EmailSchema.nullable().default(null),
  /** What is known of people beside their address; `calendar` is when they work, the others are for mails to them. */
  people: z
    .record(
      EmailSchema,
      z.strictObject({ calendar: name.optional(), language: LanguageSchema.optional(), zone: ZoneSchema.optional() }),
    )
    .default({}),
  webhooks: z.record(name, WebhookSchema).default({}),
};

export type EscalationPolicies = Readonly<Record<string, z.output<typeof EscalationPolicySchema>>>;

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
