import * as z from 'zod';
import { NameSchema } from '#domain/fragments/words.ts';
import { TargetDurationSchema, TargetSchema } from '#domain/time/target.ts';
import { CHANGE_MODES, type ClockTerm, REASSIGN_RULES, REOPEN_RULES } from '#events/incident/service-level.ts';
import { CLOCK_NAMES, type ClockName } from '#events/terms/vocabulary.ts';
import { matches, type PolicyFacts, PolicyMatchSchema, whyOf } from './policy-match.ts';

const MOST_THRESHOLDS = 10;

const threshold = z.union([z.int().min(1).max(99), z.strictObject({ before: TargetDurationSchema })]);
const thresholds = z.array(threshold).max(MOST_THRESHOLDS);

const PolicyClockSchema = z.strictObject({
  target: TargetSchema,
  /** Instead of the policy's. */
  calendar: NameSchema.optional(),
  thresholds: thresholds.optional(),
});

/** What a group or a supplier promises; `onReassign` is what happens when the record comes back to it (clock-handover.ts). */
const HeldClockSchema = PolicyClockSchema.extend({ onReassign: z.enum(REASSIGN_RULES).default('restart') });

/**
 * A promise (SLA1): the first policy of the configuration whose conditions hold and that has the clock sets its target.
 * `thresholds` are percent of the target used or open time before its end, `reopen` and `mode` the rules 12 and 13 of the
 * semantics. `zoneFrom: group` reads the calendar's hours on the wall of the group that has the record.
 */
export const ServiceLevelPolicySchema = z.strictObject({
  name: NameSchema,
  match: PolicyMatchSchema.default({}),
  clocks: z
    .strictObject({
      response: PolicyClockSchema,
      resolution: PolicyClockSchema,
      group: HeldClockSchema,
      supplier: HeldClockSchema,
    })
    .partial(),
  calendar: NameSchema,
  thresholds: thresholds.default([50, 75]),
  reopen: z.enum(REOPEN_RULES).default('resume'),
  mode: z.enum(CHANGE_MODES).default('retroactive'),
  /** The escalation policy whose steps its clocks take. */
  escalation: NameSchema.optional(),
  zoneFrom: z.enum(['calendar', 'group']).default('calendar'),
});

export type ServiceLevelPolicy = z.output<typeof ServiceLevelPolicySchema>;

/** The group that has a record, as far as promises ask. */
export interface Holder {
  readonly name: string;
  readonly supplier?: boolean | undefined;
  readonly zone?: string | undefined;
}

/**
 * @param holder - whose promises they are; without one only those to the requester are chosen
 * @returns one term per clock that any policy promises, response first; a record without a policy has no clocks, and only
 *   a supplier has a supplier's
 */
export function chooseTerms(
  policies: readonly ServiceLevelPolicy[],
  facts: PolicyFacts,
  holder: Holder | null = null,
): ClockTerm[] {
  return CLOCK_NAMES.filter((clock) => runsFor(clock, holder)).flatMap((clock) => {
    const policy = policies.find((candidate) => candidate.clocks[clock] && matches(candidate.match, facts));
    return policy ? termOf(policy, clock, holder) : [];
  });
}

function runsFor(clock: ClockName, holder: Holder | null): boolean {
  switch (clock) {
    case 'response':
    case 'resolution':
      return true;
    case 'group':
      return holder !== null;
    case 'supplier':
      return holder?.supplier === true;
    default:
      return clock satisfies never;
  }
}

function termOf(policy: ServiceLevelPolicy, clock: ClockName, holder: Holder | null): ClockTerm[] {
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
      // The steps are filled in where the escalation policies are known (escalation/promises.ts).
      ...(policy.escalation !== undefined && { escalation: { policy: policy.escalation, steps: [] } }),
      ...(policy.zoneFrom === 'group' && holder?.zone !== undefined && { zone: holder.zone }),
      ...('onReassign' in promise && { group: holder?.name, onReassign: promise.onReassign }),
    },
  ];
}
