import { type Configuration, ConfigurationSchema } from '#domain/configuration/configuration.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { EscalationAction, EscalationStep } from '#events/incident/escalation.ts';

/** A step of the resolution clock. */
export function aStep(
  name: string,
  at: EscalationStep['at'],
  actions: EscalationAction[] = [{ do: 'publish', name }],
  deliver: EscalationStep['deliver'] = 'now',
): EscalationStep {
  return { name, clock: 'resolution', at, actions, deliver };
}

/** The shipped configuration, every service level of which takes these steps. */
export function escalating(steps: EscalationStep[], change: Partial<Configuration> = {}): Configuration {
  const shipped = shippedConfiguration('desk@example.com');
  return ConfigurationSchema.parse({
    ...shipped,
    serviceLevels: shipped.serviceLevels.map((policy) => ({ ...policy, escalation: 'standard' })),
    escalationPolicies: { standard: { steps } },
    ...change,
  });
}
