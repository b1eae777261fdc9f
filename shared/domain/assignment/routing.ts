import { registered } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import type { Tier } from '#events/terms/vocabulary.ts';
import type { GroupsPart } from './groups-fragment.ts';
import type { RoutingPart, RoutingRule } from './routing-fragment.ts';

/** What a routing rule may look at. */
export interface RoutingFacts {
  readonly kind: string;
  readonly channel: string;
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly source: string | null;
  readonly requester: string | null;
  readonly configurationItems: readonly string[];
  /** The group that a rule of alerts wants. */
  readonly wanted?: string | null;
}

export interface Route {
  readonly group: string;
  readonly tier: Tier;
  /** Why it landed there, for the record. */
  readonly routedBy: string;
}

type Rules = GroupsPart & RoutingPart & RegisterPart;

/**
 * Who has it: the rules of alerts, the first rule of the routing table that fits, the group of the first item that has one,
 * the default group; the first of these that says something. What leads to a group that is gone lands with the default
 * group, never nowhere (ASG5).
 */
export function route(facts: RoutingFacts, configuration: Rules): Route {
  const { groups, defaultGroup } = configuration;
  const { group: wanted, by } = wish(facts, configuration);
  const known = Object.hasOwn(groups, wanted);
  const group = known ? wanted : defaultGroup;
  const routedBy = known ? by : `default group, because there is no ${wanted} as ${by} wants`;
  return { group, tier: groups[group]?.tier ?? 1, routedBy };
}

function wish(facts: RoutingFacts, configuration: Rules): { group: string; by: string } {
  const { routing, defaultGroup } = configuration;
  if (facts.wanted) return { group: facts.wanted, by: 'a rule of alerts' };
  const index = routing.findIndex(({ match }) => fits(match, facts));
  const rule = routing[index];
  if (rule !== undefined) return { group: rule.group, by: `routing rule ${index + 1}` };
  const { group } = registered(facts.configurationItems, configuration);
  return group === null ? { group: defaultGroup, by: 'default group' } : { group, by: 'the configuration item' };
}

function fits({ configurationItem, ...equal }: RoutingRule['match'], facts: RoutingFacts): boolean {
  const rest: Record<string, unknown> = { ...facts };
  const fields = Object.entries(equal).filter(([, wanted]) => wanted !== undefined);
  return (
    fields.every(([field, wanted]) => rest[field] === wanted) &&
    (configurationItem === undefined || facts.configurationItems.includes(configurationItem))
  );
}
