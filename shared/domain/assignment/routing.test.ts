import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { type RoutingFacts, route } from './routing.ts';

const FACTS: RoutingFacts = {
  kind: 'incident',
  channel: 'email',
  category: 'network',
  subcategory: null,
  source: null,
  requester: 'ada@example.com',
  configurationItems: ['switch-1'],
};

const landing = (match: object, group = 'infrastructure') =>
  route(FACTS, { ...shippedConfiguration('desk@example.com'), routing: [{ match, group }] });

describe('a report lands', () => {
  it.each([
    ['with the group of the rule that fits', { category: 'network' }, 'infrastructure', 'routing rule 1', 2],
    ['also by what is broken', { configurationItem: 'switch-1' }, 'vendor', 'routing rule 1', 3],
  ] as const)('%s', (_, match, group, routedBy, tier) => {
    expect(landing(match, group)).toEqual({ group, routedBy, tier });
  });

  it('with the default group where no rule fits', () => {
    expect(landing({ category: 'mail' })).toEqual({ group: 'service-desk', routedBy: 'default group', tier: 1 });
  });

  it('with the default group where the rule’s is gone, and says so', () => {
    const routedBy = 'default group, because there is no night-shift as routing rule 1 wants';
    expect(landing({ category: 'network' }, 'night-shift')).toEqual({ group: 'service-desk', routedBy, tier: 1 });
  });
});
