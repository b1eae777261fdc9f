import { expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { cadenceOf, choosePlan } from './plans.ts';

const shipped = shippedConfiguration('desk@example.com');
const FACTS = {
  ...{ tenant: 'default', kind: 'incident', category: 'network', subcategory: null, channel: 'api', group: 'vendor' },
  ...{ requester: null, impact: 'high', urgency: 'high', priority: 'critical', configurationItems: [] },
};
const plan = (match: object) => ({ match, stakeholders: [], cadence: {} });
const under = (plans: Record<string, ReturnType<typeof plan>>) => ({
  majorIncidents: { ...shipped.majorIncidents, plans },
});

it.each([
  ['any', { z: plan({}), a: plan({}) }, 'a'],
  ['the one that asks for most', { a: plan({}), z: plan({ priority: 'critical' }) }, 'z'],
  ['one that fits', { a: plan({ priority: 'low', category: 'network' }), z: plan({ category: 'network' }) }, 'z'],
  ['none', { a: plan({ priority: 'low' }) }, null],
])('given plans in any order of a map then it is %s, the first by name of equal ones', (_, plans, name) => {
  expect(choosePlan(FACTS, under(plans)).name).toBe(name);
  expect(choosePlan(FACTS, under(Object.fromEntries(Object.entries(plans).toReversed()))).name).toBe(name);
});

it('given a plan without a cadence for a priority then that of the next more urgent holds, else an hour', () => {
  expect(cadenceOf({ ...plan({}), cadence: { critical: 'PT20M' } }, 'medium')).toBe('PT20M');
  expect(cadenceOf({ ...plan({}), cadence: { low: 'PT4H' } }, 'medium')).toBe('PT1H');
});
