import * as z from 'zod';
import { type Fault, type Named, unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import type { EscalationAction, Whom } from '#events/incident/escalation.ts';
import { EscalationPolicySchema } from './policy.ts';

const fields = { escalationPolicies: z.record(NameSchema, EscalationPolicySchema).default({}) };

export type EscalationPoliciesPart = Part<typeof fields>;

/** What actions name. Webhooks may be records: whoever publishes checks them (`callFaults`). */
interface Others {
  readonly groups: Named;
  readonly chains: Named;
}

/** A breach is told to whoever works on the record; steps beyond that are the desk's own to name. */
export const ESCALATION_POLICIES = fragment({
  fields,
  shipped: () => ({ escalationPolicies: {} }),
  asOf: 'opening',
  faults: ({ escalationPolicies, ...others }: EscalationPoliciesPart & Others) =>
    Object.entries(escalationPolicies).flatMap(([policy, { steps }]) =>
      steps.flatMap(({ actions }, step) =>
        actions.flatMap((action, index) =>
          actionFaults(`escalationPolicies.${policy}.steps.${step}.actions.${index}`, action, others),
        ),
      ),
    ),
});

function actionFaults(path: string, action: EscalationAction, { groups, chains }: Others): Fault[] {
  switch (action.do) {
    case 'tell':
      return action.whom.flatMap((whom, index) => unknownName(`${path}.whom.${index}.chain`, chainOf(whom), chains));
    case 'move':
      return action.to === 'next-tier' ? [] : unknownName(`${path}.to.group`, action.to.group, groups);
    case 'call':
    case 'raise-priority':
    case 'propose-major':
    case 'publish':
      return [];
    default:
      return action satisfies never;
  }
}

function chainOf(whom: Whom): string | undefined {
  return typeof whom === 'object' && 'chain' in whom ? whom.chain : undefined;
}
