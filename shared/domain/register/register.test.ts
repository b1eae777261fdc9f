import { describe, expect, it } from 'vitest';
import { impactOf } from './impact.ts';
import { dependenciesOf, registered, reliantOn } from './register.ts';

const item = (facts: Partial<Parameters<typeof registered>[1]['configurationItems'][string]>) => ({
  label: 'An item',
  names: [],
  dependsOn: [],
  ...facts,
});

const configurationItems = {
  shop: item({ criticality: 'critical', dependsOn: ['orders'], group: 'vendor' }),
  orders: item({ names: ['arn:aws:rds:*:db:orders'], dependsOn: ['network'], group: 'infrastructure' }),
  network: item({ names: ['switch-*'], criticality: 'low' }),
  special: item({ names: ['switch-7', 'shop'] }),
};
const look = (...names: string[]) => registered(names, { configurationItems });

describe('Given names on a record, the register', () => {
  it('finds items by id, by plain name and by glob, plain names first', () => {
    expect(look('orders', 'switch-7', 'switch-1', 'arn:aws:rds:eu:1:db:orders').ids).toEqual([
      'orders',
      'special',
      'network',
    ]);
  });

  it('means an item by its id, whatever others call themselves', () => {
    expect(look('shop').ids).toEqual(['shop']);
  });

  it('judges an item by the most critical of all that depends on it', () => {
    expect(look('switch-1').criticality).toBe('critical');
    expect(look('special').criticality).toBeNull();
  });

  it('knows nothing of a name nobody registered', () => {
    expect(look('constructor', 'unheard-of')).toEqual({ ids: [], group: null, runbook: null, criticality: null });
  });

  it('follows items that depend on each other in a circle once', () => {
    const circle = {
      a: item({ dependsOn: ['b'], criticality: 'high' }),
      b: item({ dependsOn: ['c'] }),
      c: item({ dependsOn: ['a'] }),
    };
    expect(registered(['c'], { configurationItems: circle }).criticality).toBe('high');
    expect(dependenciesOf('a', { configurationItems: circle })).toEqual(['b', 'c']);
    expect(reliantOn('a', { configurationItems: circle })).toEqual(['c', 'b']);
    const impact = impactOf('a', new Map(Object.entries(circle)));
    expect(impact.map(({ id, distance, via }) => `${id} ${distance} ${via}`)).toEqual(['c 1 a', 'b 2 c']);
  });
});
