import type { Configuration } from '#domain/configuration/configuration.ts';
import { promises } from '#domain/escalation/promises.ts';
import type { PolicyFacts } from '#domain/sla/policy-match.ts';
import type { ClockTerm } from '#events/service-level.ts';

type Rules = Parameters<typeof promises>[0] & Pick<Configuration, 'groups'>;

/** As much of a record as its promises depend on. */
export interface Promised extends Omit<PolicyFacts, 'requester' | 'group'> {
  readonly group: string;
  readonly requester: { readonly email: string } | null;
}

/** @returns what is promised to and for a record as it stands: to its requester, by its group, and by a supplier that has it */
export function promisedTerms({ requester, ...facts }: Promised, configuration: Rules): ClockTerm[] {
  const { groups } = configuration;
  const group = Object.hasOwn(groups, facts.group) ? groups[facts.group] : undefined;
  const holder = { name: facts.group, supplier: group?.supplier, zone: group?.zone };
  return promises(configuration, { ...facts, requester: requester?.email ?? null }, holder);
}
