import { invalid } from '#domain/kernel/errors.ts';
import { matches, type PolicyFacts } from '#domain/sla/policy-match.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import { andAbove, type CommunicationPlan, type MajorsPart } from './majors-fragment.ts';

/** Where no plan says how often. */
const CADENCE = 'PT1H';

export interface ChosenPlan {
  readonly name: string | null;
  readonly plan: CommunicationPlan | null;
}

/**
 * The communication plan of a record: the one asked for, or of those whose conditions hold the one with the most of them. A map has no
 * order that lasts, so of equal ones the first by name.
 *
 * @throws DomainError invalid for one there is none of
 */
export function choosePlan(
  facts: PolicyFacts,
  { majorIncidents: { plans } }: MajorsPart,
  asked: string | null = null,
): ChosenPlan {
  if (asked !== null) {
    const plan = Object.hasOwn(plans, asked) ? plans[asked] : undefined;
    if (plan === undefined) throw invalid('plan', `must be one of: ${Object.keys(plans).join(', ')}`);
    return { name: asked, plan };
  }
  const [found] = Object.entries(plans)
    .filter(([, { match }]) => matches(match, facts))
    .toSorted(([a, one], [b, other]) => conditions(other) - conditions(one) || (a < b ? -1 : 1));
  return found === undefined ? { name: null, plan: null } : { name: found[0], plan: found[1] };
}

function conditions({ match }: CommunicationPlan): number {
  return Object.values(match).filter((condition) => condition !== undefined).length;
}

/** @returns how often stakeholders are told at that priority, as an ISO 8601 duration */
export function cadenceOf(plan: CommunicationPlan | null, priority: Level): string {
  const said = andAbove(priority).flatMap((level) => plan?.cadence[level] ?? []);
  return said[0] ?? CADENCE;
}
