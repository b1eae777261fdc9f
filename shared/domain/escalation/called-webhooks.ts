import { type Fault, type Named, unknownName } from '#domain/fragments/faults.ts';
import type { EscalationPolicies } from './policy.ts';

interface Call {
  readonly path: string;
  readonly webhook: string;
}

/** Every step of a policy that calls another system. */
function callsOf(policies: EscalationPolicies): Call[] {
  return Object.entries(policies).flatMap(([policy, { steps }]) =>
    steps.flatMap(({ actions }, step) =>
      actions.flatMap((action, index) => {
        const path = `escalationPolicies.${policy}.steps.${step}.actions.${index}.webhook`;
        return action.do === 'call' ? [{ path, webhook: action.webhook }] : [];
      }),
    ),
  );
}

/** @param known - webhooks of the document, and those that are records @returns a fault for each step that calls none of them */
export function callFaults(policies: EscalationPolicies, known: Named): Fault[] {
  return callsOf(policies).flatMap(({ path, webhook }) => unknownName(path, webhook, known));
}

/** @returns the policies of which a step calls it */
export function policiesCalling(policies: EscalationPolicies, webhook: string): string[] {
  return Object.entries(policies)
    .filter(([name, policy]) => callsOf({ [name]: policy }).some((call) => call.webhook === webhook))
    .map(([name]) => name);
}
