import { describe, expect, it } from 'vitest';
import { registered } from './register.ts';

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
});
