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

/** The first rule that fits decides; what fits none lands with the default group, never nowhere. */
export function route(facts: RoutingFacts, configuration: Configuration): Route {
  const index = configuration.routing.findIndex(({ match }) => fits(match, facts));
  const group = configuration.routing[index]?.group ?? configuration.defaultGroup;
  return {
    group,
    tier: configuration.groups[group]?.tier ?? 1,
    routedBy: index < 0 ? 'default group' : `routing rule ${index + 1}`,
  };
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
