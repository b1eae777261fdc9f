import * as z from 'zod';
import { type Fault, type Named, unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { targetFaults } from '#domain/time/calendars.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { type ServiceLevelPolicy, ServiceLevelPolicySchema } from './policy.ts';
import { SHIPPED_POLICIES } from './shipped-service-levels.ts';

const fields = { serviceLevels: z.array(ServiceLevelPolicySchema).max(200) };

export type ServiceLevelsPart = Part<typeof fields>;

/** The groups and escalation policies that service levels name, whatever is said of them. */
interface Others extends CalendarsPart {
  readonly groups: Named;
  readonly escalationPolicies: Named;
}

export const SERVICE_LEVELS = fragment({
  fields,
  shipped: () => ({ serviceLevels: SHIPPED_POLICIES }),
  asOf: 'opening',
  faults: (document: ServiceLevelsPart & Others) =>
    document.serviceLevels.flatMap((policy, index) => policyFaults(policy, `serviceLevels.${index}`, document)),
});

function policyFaults(policy: ServiceLevelPolicy, path: string, document: Others): Fault[] {
  const { groups, escalationPolicies } = document;
  const named = [policy.match.group ?? []].flat();
  return [
    ...Object.entries(policy.clocks).flatMap(([name, clock]) =>
      targetFaults(`${path}.clocks.${name}`, clock.calendar ?? policy.calendar, clock.target, document),
    ),
    ...named.flatMap((group) => unknownName(`${path}.match.group`, group, groups)),
    ...unknownName(`${path}.escalation`, policy.escalation, escalationPolicies),
  ];
}
