import type { components } from '../../../client/api.d.ts';
import type { Colleague } from '../../desk/use-people.ts';

type Rules = components['schemas']['Configuration'];
export type Plans = Rules['majorIncidents']['plans'];
export type Stakeholder = Plans[string]['stakeholders'][number];

/** Who is behind the stakeholders of a plan. */
export interface Told {
  /** Addresses, each once. */
  readonly people: readonly string[];
  /** Other systems, by their names. */
  readonly webhooks: readonly string[];
}

/** @returns whom a message to these stakeholders reaches today, as far as the console knows the desk's people */
export function toldBy(
  stakeholders: readonly Stakeholder[],
  { groups, chains }: Pick<Rules, 'groups' | 'chains'>,
  colleagues: readonly Colleague[],
): Told {
  const people = stakeholders.flatMap((one): readonly string[] => {
    if (typeof one === 'string') return [one];
    if ('chain' in one) return chains[one.chain] ?? [];
    if ('webhook' in one) return [];
    const address = groups[one.group]?.email ?? null;
    if (address !== null) return [address];
    return colleagues.filter((colleague) => colleague.groups.includes(one.group)).map(({ email }) => email);
  });
  const webhooks = stakeholders.flatMap((one) => (typeof one !== 'string' && 'webhook' in one ? [one.webhook] : []));
  return { people: [...new Set(people)], webhooks: [...new Set(webhooks)] };
}
