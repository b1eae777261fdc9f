import type { Configuration } from '#domain/configuration/configuration.ts';
import { chooseTerms } from '#domain/sla/policy.ts';
import type { ClockTerm } from '#events/incident/service-level.ts';
import { escalationTerm } from './policy.ts';

type Rules = Pick<Configuration, 'serviceLevels' | 'escalationPolicies'>;
type Asked = Parameters<typeof chooseTerms> extends [unknown, ...infer Rest] ? Rest : never;

/** What the configuration promises a record, with the escalation steps as they are now: a running clock keeps those. */
export function promises({ serviceLevels, escalationPolicies }: Rules, ...asked: Asked): ClockTerm[] {
  return chooseTerms(serviceLevels, ...asked).map(({ escalation: named, ...term }) => {
    const escalation = escalationTerm(escalationPolicies, named?.policy, term.clock);
    return escalation === undefined ? term : { ...term, escalation };
  });
}
