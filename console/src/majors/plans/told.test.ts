import { describe, expect, it } from 'vitest';
import { fittingPlan } from './fitting-plan.ts';
import { toldBy } from './told.ts';

const RULES = {
  groups: { board: { email: 'board@example.com' }, infrastructure: { email: null } },
  chains: { management: ['mia@example.com', 'board@example.com'] },
} as unknown as Parameters<typeof toldBy>[1];
const PEOPLE = [
  { email: 'lin@example.com', name: 'Lin', groups: ['infrastructure'] },
  { email: 'ben@example.com', name: 'Ben', groups: ['service-desk'] },
];

describe('given stakeholders of every kind', () => {
  it('when they are told then everybody behind them is named once, a group by its address or its members', () => {
    const told = toldBy(
      [
        { group: 'board' },
        { chain: 'management' },
        { group: 'infrastructure' },
        { webhook: 'status' },
        'x@example.com',
      ],
      RULES,
      PEOPLE,
    );
    expect(told.people).toEqual(['board@example.com', 'mia@example.com', 'lin@example.com', 'x@example.com']);
    expect(told.webhooks).toEqual(['status']);
  });

  it('when a group or chain is configured no more then the others are named all the same', () => {
    expect(toldBy([{ chain: 'gone' }, { group: 'gone' }, 'x@example.com'], RULES, PEOPLE).people).toEqual([
      'x@example.com',
    ]);
  });
});

describe('given plans for some records', () => {
  const plan = (match: object) => ({ match, stakeholders: [], cadence: {} });
  const record = {
    ...{ kind: 'incident', category: 'network', subcategory: null, channel: 'phone', group: 'infrastructure' },
    ...{ requester: { email: 'ana@shop.example.com' }, impact: 'high', urgency: 'high', priority: 'high' },
    ...{ tenant: 'default', configurationItems: ['web-shop'] },
  };

  it.each([
    [{ priority: 'critical' }, false],
    [{ priority: ['critical', 'high'], category: 'network' }, true],
    [{ requester: '@shop.example.com' }, true],
    [{ requester: 'ana@example.com' }, false],
    [{ configurationItem: ['web-shop', 'vpn'] }, true],
    [{ somethingNew: 'x' }, false],
    [{}, true],
  ])('when one is for %j then a record of the network fits: %s', (match, fits) => {
    expect(fittingPlan({ first: plan(match) }, record as never)).toBe(fits ? 'first' : null);
  });

  it('when several fit then it is the one that asks for most, then the first by name', () => {
    expect(
      fittingPlan({ no: plan({ kind: 'service_request' }), later: plan({}), earlier: plan({}) }, record as never),
    ).toBe('earlier');
    expect(fittingPlan({ all: plan({}), network: plan({ category: 'network' }) }, record as never)).toBe('network');
  });
});
