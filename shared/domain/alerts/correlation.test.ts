import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { Status } from '#events/terms/vocabulary.ts';
import { type Around, freeItems, neighbourhoodOf, parentAmong, rootsBelow } from './correlation.ts';

const NOW = '2026-09-07T10:10:00.000Z';
const shipped = shippedConfiguration('desk@example.com');
const item = (...dependsOn: string[]) => ({ label: 'x', names: [], dependsOn });
/** shop → checkout → orders-db, and search → orders-db. */
const configuration = {
  ...shipped,
  configurationItems: {
    shop: item('checkout'),
    checkout: item('orders-db'),
    search: item('orders-db'),
    'orders-db': item(),
  },
};

const alertAbout = (...registered: string[]) => ({
  ...{ source: 'generic', integration: null, severity: 'high' as const, title: 'T', labels: {}, names: [] },
  ...{ registered, configurationItems: registered },
});

function near(of: string, by: ('item' | 'dependency')[] = ['item', 'dependency']) {
  const alerts = { ...shipped.alerts, correlation: [{ withinMinutes: 15, by }] };
  const found = neighbourhoodOf(alertAbout(of), { ...configuration, alerts });
  if (found === null) throw new Error('no rule');
  return found;
}

/** Anchors by item, each with its incident `at` minutes past ten. */
function around(facts: Record<string, { at?: number; status?: Status; parent?: string }>): Around {
  const entries = Object.entries(facts);
  return {
    now: NOW,
    anchors: new Map(entries.map(([name, { at = 5 }]) => [name, { number: name, at: `2026-09-07T10:0${at}:00.000Z` }])),
    records: new Map(
      entries.map(([name, { status = 'new', parent = null }]) => [name, { number: name, status, parent }]),
    ),
  };
}

describe('given where an alert looks', () => {
  it('then it is its own items, and the register up and down, nearest first', () => {
    expect(near('checkout')).toMatchObject({ own: ['checkout'], upstream: ['orders-db'], downstream: ['shop'] });
    expect(near('shop')).toMatchObject({ upstream: ['checkout', 'orders-db'], downstream: [] });
    expect(near('orders-db').downstream).toEqual(['checkout', 'search', 'shop']);
  });

  it('when the rule is about items alone then it is no further', () => {
    expect(near('checkout', ['item'])).toMatchObject({ upstream: [], downstream: [] });
  });

  it('when no rule fits or it is about nothing then it is nowhere', () => {
    const alerts = {
      ...shipped.alerts,
      correlation: [{ withinMinutes: 15, by: ['item' as const], match: { source: 'zabbix' } }],
    };
    expect(neighbourhoodOf(alertAbout('shop'), { ...configuration, alerts })).toBeNull();
    expect(neighbourhoodOf(alertAbout(), configuration)).toBeNull();
  });
});

describe('given what stands around it', () => {
  it('when something is open about the same item then it comes under that', () => {
    expect(parentAmong(near('checkout'), around({ checkout: {} }))).toBe('checkout');
    expect(parentAmong(near('checkout', ['dependency']), around({ checkout: {} }))).toBeNull();
  });

  it('when something it depends on has an incident then that goes before its own', () => {
    expect(parentAmong(near('shop'), around({ shop: {}, 'orders-db': {} }))).toBe('orders-db');
    expect(parentAmong(near('shop'), around({ checkout: {}, 'orders-db': {} }))).toBe('checkout');
  });

  it('when the other is a child then it comes under its parent', () => {
    const moved = around({ checkout: { parent: 'orders-db' }, 'orders-db': { at: 9 } });
    expect(parentAmong(near('checkout', ['item']), moved)).toBe('orders-db');
  });

  it.each([
    ['resolved', { status: 'resolved' as const }],
    ['closed', { status: 'closed' as const }],
    ['under something that is not open', { parent: 'INC-9' }],
  ])('when the other is %s then it is the first of its own', (_, facts) => {
    const seen = around({ checkout: facts });
    expect(parentAmong(near('checkout'), seen)).toBeNull();
    expect(freeItems(near('checkout'), seen)).toEqual(['checkout']);
  });

  it('when the window is over to the second then nothing is left of it', () => {
    const late = { ...around({ checkout: { at: 0 } }), now: '2026-09-07T10:15:00.000Z' };
    expect(parentAmong(near('checkout'), late)).toBeNull();
    expect(parentAmong(near('checkout'), { ...late, now: '2026-09-07T10:14:59.999Z' })).toBe('checkout');
  });

  it('when consequences came first then it takes them in, children apart', () => {
    const seen = around({ shop: {}, search: { parent: 'shop' }, checkout: { status: 'resolved' } });
    expect(rootsBelow(near('orders-db'), seen)).toEqual(['shop']);
  });
});
