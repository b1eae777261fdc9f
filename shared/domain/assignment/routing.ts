import type { Configuration } from '#domain/configuration/configuration.ts';
import type { Tier } from '#events/vocabulary.ts';

/** What a routing rule may look at. */
export interface RoutingFacts {
  readonly kind: string;
  readonly channel: string;
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly source: string | null;
  readonly requester: string | null;
  readonly configurationItems: readonly string[];
}

export interface Route {
  readonly group: string;
  readonly tier: Tier;
  /** Why it landed there, for the record. */
  readonly routedBy: string;
}

/**
 * The first rule that fits decides; what fits none, or leads to a group that is gone, lands with the default group, never
 * nowhere (ASG5).
 */
export function route(facts: RoutingFacts, configuration: Configuration): Route {
  const { routing, groups, defaultGroup } = configuration;
  const index = routing.findIndex(({ match }) => fits(match, facts));
  const wanted = routing[index]?.group;
  const known = wanted !== undefined && Object.hasOwn(groups, wanted);
  const group = known ? wanted : defaultGroup;
  return { group, tier: groups[group]?.tier ?? 1, routedBy: known ? `routing rule ${index + 1}` : lost(index, wanted) };
}

function lost(index: number, wanted: string | undefined): string {
  if (wanted === undefined) return 'default group';
  return `default group, because there is no ${wanted} as routing rule ${index + 1} wants`;
}

type Match = Configuration['routing'][number]['match'];

function fits({ configurationItem, ...equal }: Match, facts: RoutingFacts): boolean {
  const rest: Record<string, unknown> = { ...facts };
  const fields = Object.entries(equal).filter(([, wanted]) => wanted !== undefined);
  return (
    fields.every(([field, wanted]) => rest[field] === wanted) &&
    (configurationItem === undefined || facts.configurationItems.includes(configurationItem))
  );
}
