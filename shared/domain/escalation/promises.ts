import { chooseTerms } from '#domain/sla/policy.ts';
import type { ServiceLevelsPart } from '#domain/sla/service-levels-fragment.ts';
import type { ClockTerm } from '#events/incident/service-level.ts';
import type { EscalationPoliciesPart } from './policies-fragment.ts';
import { escalationTerm } from './policy.ts';

type Rules = ServiceLevelsPart & EscalationPoliciesPart;
type Asked = Parameters<typeof chooseTerms> extends [unknown, ...infer Rest] ? Rest : never;

/** What the configuration promises a record, with the escalation steps as they are now: a running clock keeps those. */
export function promises({ serviceLevels, escalationPolicies }: Rules, ...asked: Asked): ClockTerm[] {
  return chooseTerms(serviceLevels, ...asked).map(({ escalation: named, ...term }) => {
    const escalation = escalationTerm(escalationPolicies, named?.policy, term.clock);
    return escalation === undefined ? term : { ...term, escalation };
  });
}
