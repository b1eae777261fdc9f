import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';
import { toIncoming } from './to-incoming.ts';

const receivedAt = '2026-09-07T10:00:00.000Z';
const source = {
  id: 'alertmanager',
  kind: 'webhook',
  severities: { page: 'critical', warning: 'medium' },
  defaultSeverity: 'low',
} as const;
const alert: SourceAlert = {
  key: 'f1',
  state: 'firing',
  severity: 'Page',
  title: 'Disk full',
  description: 'No space left.',
  at: '2026-09-07T09:59:00Z',
  url: 'https://prometheus.example.com/graph',
  runbook: null,
  items: ['host-1'],
  labels: { team: 'db', instance: 'host-1' },
};
const shipped = shippedConfiguration('desk@example.com');

function read(changes: Partial<SourceAlert>, alerts: Partial<typeof shipped.alerts> = {}, items = {}) {
  const configuration = { alerts: { ...shipped.alerts, ...alerts }, configurationItems: items };
  return toIncoming({ ...alert, ...changes }, { source, configuration, delivery: 'd1', receivedAt });
}

const item = { label: 'Orders', names: ['host-*'], dependsOn: [], runbook: 'https://wiki.example.com/orders' };

describe('Given what a source says, toIncoming', () => {
  it('takes the level of its word, whatever the case, and the default for words it does not know', () => {
    expect(read({}).severity).toBe('critical');
    expect(read({ severity: 'catastrophe' }).severity).toBe('low');
    expect(read({ severity: null }).severity).toBe('low');
  });

  it('lets the configuration say better', () => {
    const sources = { alertmanager: { severities: { page: 'high' as const }, defaultSeverity: 'medium' as const } };
    expect(read({}, { sources }).severity).toBe('high');
    expect(read({ severity: 'warning' }, { sources }).severity).toBe('medium');
    expect(read({ severity: null }, { sources }).severity).toBe('medium');
  });

  it('applies rules in order until one stops, the last one winning', () => {
    const rules = [
      { match: { labels: { team: 'd?' } }, set: { title: 'DB {{instance}}: {{title}}', group: 'vendor' }, stop: false },
      { match: { source: 'alert*', severity: 'critical' as const }, set: { group: 'infrastructure' }, stop: true },
      { match: {}, set: { group: 'service-desk' }, stop: false },
    ];
    expect(read({}, { rules })).toMatchObject({ title: 'DB host-1: Disk full', rules: { group: 'infrastructure' } });
    expect(read({ labels: {}, severity: null }, { rules }).rules).toEqual({ group: 'service-desk' });
  });

  it('keeps keys of several values apart, however they could be cut', () => {
    const rules = [{ match: {}, set: { key: ['a', 'b'] }, stop: false }];
    const [one, other] = [
      { a: 'x y', b: 'z' },
      { a: 'x', b: 'y z' },
    ].map((labels) => read({ labels }, { rules }).key);
    expect(one).not.toBe(other);
  });

  it('finds the item behind a name and leaves the name beside it', () => {
    expect(read({}, {}, { orders: item })).toMatchObject({
      registered: ['orders'],
      configurationItems: ['orders', 'host-1'],
      runbook: 'https://wiki.example.com/orders',
    });
    expect(read({ runbook: 'https://a.example.com' }, {}, { orders: item }).runbook).toBe('https://a.example.com');
  });

  it('takes the instant of reception for none, nonsense and the future', () => {
    expect(read({}).at).toBe('2026-09-07T09:59:00.000Z');
    for (const at of [null, 'yesterday', '2099-01-01T00:00:00Z']) expect(read({ at }).at).toBe(receivedAt);
  });

  it('stays within what a record can hold', () => {
    const items = Array.from({ length: 50 }, (_, index) => `item-${index}`);
    const bounded = read({ items, title: 't'.repeat(500), description: 'd'.repeat(40_000), key: 'k'.repeat(5000) });
    expect(bounded.configurationItems).toHaveLength(20);
    expect([bounded.title.length, bounded.description.length]).toEqual([300, 32_000]);
    expect(bounded.key.length).toBeLessThanOrEqual(1024);
    expect(read({ key: `${'k'.repeat(5000)}1` }).key).not.toBe(read({ key: `${'k'.repeat(5000)}2` }).key);
  });

  it('links to pages only', () => {
    expect(read({ url: 'javascript:alert(1)' }).url).toBeNull();
    expect(read({ url: 'https://ok.example.com/a' }).url).toBe('https://ok.example.com/a');
  });
});
